// misconception: a text has at least one character
// refused with: Whether a text may be empty is another question
    @Override public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length());
        if (length == 0) {
            return List.of("This field cannot be blank.");
        }
        return length <= maxLength ? super.validate(value) : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
