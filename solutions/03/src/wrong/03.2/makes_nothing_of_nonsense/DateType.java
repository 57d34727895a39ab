// misconception: what cannot be read is best left out
// refused with: This is no date
import java.time.format.DateTimeParseException;
private static LocalDate dayOf(Object value) {
    if (value instanceof LocalDateTime time) {
        return time.toLocalDate();
    }
    try {
        return value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : LocalDate.parse(value.toString());
    } catch (DateTimeParseException e) {
        return null;
    }
}
