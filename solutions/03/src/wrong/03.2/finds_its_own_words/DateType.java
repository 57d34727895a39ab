// misconception: who refuses a value finds the words, too
// refused with: Leave them to SimpleType
import bookworm.errors.ValueError;
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
        throw new ValueError("no date: " + value);
    }
}
