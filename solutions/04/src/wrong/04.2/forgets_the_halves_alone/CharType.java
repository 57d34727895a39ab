// misconception: a low half never stands alone
// refused with: Half a bear that stands alone is one code point
    @Override public List<String> validate(String value) {
        long length = value.chars().filter(each -> !Character.isLowSurrogate((char) each)).count();
        return length <= maxLength ? super.validate(value)
            : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
