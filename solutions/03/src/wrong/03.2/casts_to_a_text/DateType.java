// misconception: what is neither a time nor a moment is a String
// refused with: ask for its text
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : LocalDate.parse((String) value);
}
