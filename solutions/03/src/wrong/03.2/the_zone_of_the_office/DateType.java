// misconception: all who use the program live where we do
// refused with: the day of a moment is that of UTC all the same
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneId.of("America/New_York")) : LocalDate.parse(value.toString());
}
