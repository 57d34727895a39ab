// misconception: no problem is null
// refused with: There is always a list
    @Override public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length());
        return length > maxLength ? List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").") : super.validate(value).isEmpty() ? null : super.validate(value);
    }
