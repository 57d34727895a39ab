// misconception: a character is a char
// refused with: is what length() counts: the two halves of each
    @Override public List<String> validate(String value) {
        int length = value.length();
        return length <= maxLength ? super.validate(value) : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
