// right because: a stream of code points counts characters
    @Override public List<String> validate(String value) {
        long length = value.codePoints().count();
        return length > maxLength ? List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").") : super.validate(value);
    }
