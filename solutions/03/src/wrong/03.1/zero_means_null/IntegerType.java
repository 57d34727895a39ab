// misconception: a zero must be a NULL
// refused with: Only NULL is null
@Override public Integer read(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return value == 0 ? null : Integer.valueOf(value);
}
