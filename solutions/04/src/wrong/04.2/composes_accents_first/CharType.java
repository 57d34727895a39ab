// misconception: an accent and its letter are one character, since Unicode has one for both
// refused with: two code points, and each counts
    @Override public List<String> validate(String value) {
        String composed = java.text.Normalizer.normalize(value, java.text.Normalizer.Form.NFC);
        int length = composed.codePointCount(0, composed.length());
        return length <= maxLength ? super.validate(value) : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
