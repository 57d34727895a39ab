// misconception: a list can be added to
// refused with: add to a new ArrayList of it
    @Override public List<String> validate(String value) {
        List<String> problems = super.validate(value);
        int length = value.codePointCount(0, value.length());
        if (length > maxLength) {
            problems.add("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
        }
        return problems;
    }
