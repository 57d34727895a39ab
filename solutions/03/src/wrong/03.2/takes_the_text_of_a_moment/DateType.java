// misconception: a text that spells a moment is its day
// refused with: though it may spell a moment
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    if (value instanceof Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
    try {
        return LocalDate.parse(value.toString());
    } catch (DateTimeException e) {
        return LocalDate.ofInstant(Instant.parse(value.toString()), ZoneOffset.UTC);
    }
}
