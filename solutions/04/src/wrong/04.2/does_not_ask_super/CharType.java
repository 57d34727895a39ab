// misconception: a length is all there is to a text
// refused with: super.validate says so: ask it too
    @Override public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= maxLength ? List.of() : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
