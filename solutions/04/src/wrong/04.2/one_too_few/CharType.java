// misconception: at most is less than
// refused with: 5 are still allowed
    @Override public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length());
        return length < maxLength ? super.validate(value) : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
