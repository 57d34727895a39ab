// misconception: blanks at the end are nothing
// refused with: A blank is a character too
    @Override public List<String> validate(String value) {
        String text = value.strip();
        int length = text.codePointCount(0, text.length());
        return length <= maxLength ? super.validate(value) : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
