// misconception: a character is a byte of UTF-8
// refused with: is the number of their bytes in UTF-8
    @Override public List<String> validate(String value) {
        int length = value.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return length <= maxLength ? super.validate(value) : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
