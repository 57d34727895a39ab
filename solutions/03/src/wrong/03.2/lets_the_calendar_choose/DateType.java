// misconception: whatever has a day is that day
// refused with: the 9th in UTC
import java.time.temporal.TemporalAccessor;
private static LocalDate dayOf(Object value) {
    Object dated = value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    return dated instanceof TemporalAccessor time ? LocalDate.from(time) : LocalDate.parse(dated.toString());
}
