// misconception: a character is what people see as one, an accent and its letter together
// refused with: two code points, and each counts
    @Override public List<String> validate(String value) {
        java.text.BreakIterator seen = java.text.BreakIterator.getCharacterInstance(java.util.Locale.ROOT);
        seen.setText(value);
        int length = 0;
        while (seen.next() != java.text.BreakIterator.DONE) {
            length++;
        }
        return length <= maxLength ? super.validate(value) : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }
