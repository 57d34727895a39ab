// right because: one character is no characters; and no text has more code points than chars
    @Override public List<String> validate(String value) {
        if (value.length() <= maxLength) {
            return super.validate(value);
        }
        int length = value.codePoints().toArray().length;
        if (length > maxLength) {
            String noun = maxLength == 1 ? "character" : "characters";
            return List.of(String.format("Ensure this value has at most %d %s (it has %d).", maxLength, noun, length));
        }
        return super.validate(value);
    }
