// misconception: length() judges, and the code points are for the sentence
// refused with: Five bears are five characters
    @Override public List<String> validate(String value) {
        if (value.length() > maxLength) {
            return List.of("Ensure this value has at most " + maxLength + " characters (it has " + value.codePointCount(0, value.length()) + ").");
        }
        return super.validate(value);
    }
