// misconception: there always is a moment
// refused with: Look whether anything came
@Override public Instant read(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
}
