// misconception: a first half never stands alone
// refused with: be it the first half or the second
    @Override public List<String> validate(String value) {
        long length = value.chars().filter(each -> !Character.isHighSurrogate((char) each)).count();
        return length <= maxLength ? super.validate(value)
            : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
