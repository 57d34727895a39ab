// right because: in UTF-32 every code point has four bytes
    @Override public List<String> validate(String value) {
        int length = value.length() <= maxLength ? value.length() : value.getBytes(java.nio.charset.Charset.forName("UTF-32BE")).length / 4;
        if (length > maxLength) {
            return List.of(String.format("Ensure this value has at most %d characters (it has %d).", maxLength, length));
        }
        return super.validate(value);
    }
