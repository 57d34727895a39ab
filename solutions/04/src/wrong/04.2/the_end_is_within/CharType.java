// misconception: codePointCount takes the place of the last character
// refused with: the first place that is not counted
    @Override public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length() - 1);
        return length <= maxLength ? super.validate(value)
            : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
