// misconception: the time that a column shows is in UTC
// refused with: mind the distance
@Override public Instant read(ResultSet row, int column) throws SQLException {
    LocalDateTime time = row.getObject(column, LocalDateTime.class);
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
}
