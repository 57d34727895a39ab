// misconception: a type reads the one column that there is
// refused with: first 1, then 2
@Override public Integer read(ResultSet row, int column) throws SQLException {
    int value = row.getInt(1);
    return row.wasNull() ? null : Integer.valueOf(value);
}
