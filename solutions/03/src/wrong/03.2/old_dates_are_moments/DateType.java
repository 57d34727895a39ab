// misconception: a java.util.Date is a moment, and so are its subclasses
// refused with: ask any other value for its text
private static LocalDate dayOf(Object value) {
    if (value instanceof java.util.Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : LocalDate.parse(value.toString());
}
