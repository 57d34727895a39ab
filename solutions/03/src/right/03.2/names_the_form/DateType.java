// right because: ISO_LOCAL_DATE is the form that LocalDate.parse takes, and any IllegalArgumentException will do
import java.time.format.DateTimeFormatter;
private static LocalDate dayOf(Object value) {
    try {
        return value instanceof LocalDateTime || value instanceof Instant ? from(value)
            : DateTimeFormatter.ISO_LOCAL_DATE.parse(value.toString(), LocalDate::from);
    } catch (DateTimeException e) {
        throw new IllegalArgumentException("no date", e);
    }
}

private static LocalDate from(Object value) {
    return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC).toLocalDate() : LocalDate.from((LocalDateTime) value);
}
