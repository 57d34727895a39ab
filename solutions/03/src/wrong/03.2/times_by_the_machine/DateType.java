// misconception: a time on the wall has to be brought to UTC first
// refused with: the day of a LocalDateTime needs no zone
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return LocalDate.ofInstant(time.atZone(ZoneId.systemDefault()).toInstant(), ZoneOffset.UTC);
    }
    return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : LocalDate.parse(value.toString());
}
