// misconception: a Timestamp shows the time in UTC
// refused with: that must make no difference
@Override public Instant read(ResultSet row, int column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toLocalDateTime().toInstant(ZoneOffset.UTC);
}
