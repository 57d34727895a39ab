// misconception: an unknown moment is the first of all
// refused with: nobody knows when it was
@Override public Instant read(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? Instant.EPOCH : time.toInstant();
}
