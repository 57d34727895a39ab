// misconception: who refuses a number is no matter, if only it is refused
// refused with: has to be the driver's error
@Override public Integer read(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : Integer.valueOf(Math.toIntExact(value));
}
