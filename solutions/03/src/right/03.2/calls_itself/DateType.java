// right because: in UTC a moment is a time on the wall, and that case is solved already
private static LocalDate dayOf(Object value) {
    if (value instanceof Instant moment) {
        return dayOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    return LocalDate.parse(value.toString());
}
