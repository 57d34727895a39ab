// misconception: a Timestamp has a day as a LocalDateTime has
// refused with: so it counts as its text
private static LocalDate dayOf(Object value) {
    if (value instanceof java.sql.Timestamp time) {
        return time.toLocalDateTime().toLocalDate();
    }
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : LocalDate.parse(value.toString());
}
