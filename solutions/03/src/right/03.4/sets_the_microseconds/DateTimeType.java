// right because: whole microseconds are the nanoseconds over a thousand, and an Optional looks for null
import java.time.temporal.ChronoField;
import java.util.Optional;
@Override public Object toJdbc(Instant value) { return value.with(ChronoField.MICRO_OF_SECOND, value.getNano() / 1000); }
@Override public Instant read(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null);
}
