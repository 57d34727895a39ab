// right because: in UTC a moment has a date and a time, of which the date is taken
private static LocalDate dayOf(Object value) {
    if (value instanceof Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    return LocalDate.parse(value.toString());
}
