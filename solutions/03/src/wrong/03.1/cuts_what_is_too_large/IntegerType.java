// misconception: a larger number can be cut to an int
// refused with: Let the driver refuse it
@Override public Integer read(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : Integer.valueOf((int) value);
}
