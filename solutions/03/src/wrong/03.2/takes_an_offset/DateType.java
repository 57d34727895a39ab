// misconception: Java's ISO_DATE is what LocalDate.parse takes
// refused with: A distance from UTC follows the date
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneOffset.UTC)
        : LocalDate.parse(value.toString(), java.time.format.DateTimeFormatter.ISO_DATE);
}
