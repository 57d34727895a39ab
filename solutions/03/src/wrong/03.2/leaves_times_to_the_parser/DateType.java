// misconception: a time spells its day, too
// refused with: has a day of its own
private static LocalDate dayOf(Object value) {
    return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : LocalDate.parse(value.toString());
}
