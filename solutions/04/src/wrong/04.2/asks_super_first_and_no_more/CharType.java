// misconception: one fault is enough
// refused with: It is too long, too
    @Override public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length());
        List<String> problems = super.validate(value);
        return !problems.isEmpty() || length <= maxLength ? problems : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
