// misconception: what is neither a text nor a time is no date
// refused with: ask any other value for its text
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    if (value instanceof Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
    if (value instanceof CharSequence text) {
        return LocalDate.parse(text);
    }
    throw new IllegalArgumentException("no date: " + value);
}
