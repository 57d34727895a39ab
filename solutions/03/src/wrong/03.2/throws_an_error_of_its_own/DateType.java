// misconception: any exception will do
// refused with: in Java's own words
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    try {
        return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : LocalDate.parse(value.toString());
    } catch (DateTimeException e) {
        throw new IllegalStateException("no date: " + value);
    }
}
