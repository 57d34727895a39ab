// right because: in UTC each day has as many seconds as the next, so they can be counted
private static LocalDate dayOf(Object value) {
    if (value instanceof Instant moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment.getEpochSecond(), 24 * 60 * 60));
    }
    return value instanceof LocalDateTime time ? LocalDate.of(time.getYear(), time.getMonth(), time.getDayOfMonth())
        : LocalDate.parse(value.toString());
}
