// misconception: the distance from UTC is for show
// refused with: mind the distance
@Override public Instant read(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toLocalDateTime().toInstant(ZoneOffset.UTC);
}
