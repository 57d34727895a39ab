// right because: a loop that goes on by a whole code point counts them
    @Override public List<String> validate(String value) {
        int length = 0;
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            length++;
        }
        if (length > maxLength) {
            return List.of(String.format("Ensure this value has at most %d characters (it has %d).", maxLength, length));
        }
        return super.validate(value);
    }
