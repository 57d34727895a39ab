// misconception: the day of a moment is that of the machine
// refused with: that of UTC all the same
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneId.systemDefault()) : LocalDate.parse(value.toString());
}
