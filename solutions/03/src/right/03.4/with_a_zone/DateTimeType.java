// right because: a time with its zone is the moment as well, there and back
@Override public Object toJdbc(Instant value) { return value.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS); }
@Override public Instant read(ResultSet row, int column) throws SQLException {
    ZonedDateTime time = row.getObject(column, ZonedDateTime.class);
    if (row.wasNull()) {
        return null;
    }
    return time.toInstant();
}
