// misconception: two faults make one sentence
// refused with: Each sentence stands by itself
    @Override public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length());
        String said = String.join(" ", super.validate(value));
        if (length > maxLength) {
            said = (said + " Ensure this value has at most " + maxLength + " characters (it has " + length + ").").strip();
        }
        return said.isEmpty() ? List.of() : List.of(said);
    }
