// misconception: whole days between 1970 and a moment are its day
// refused with: An Instant has a day in UTC
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    if (value instanceof Instant moment) {
        return LocalDate.EPOCH.plusDays(java.time.Duration.between(Instant.EPOCH, moment).toDays());
    }
    return LocalDate.parse(value.toString());
}
