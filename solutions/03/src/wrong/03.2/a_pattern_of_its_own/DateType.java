// misconception: a pattern takes those days only that there are
// refused with: 1900 was no leap year
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    if (value instanceof Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
    return LocalDate.parse(value.toString(), java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd"));
}
