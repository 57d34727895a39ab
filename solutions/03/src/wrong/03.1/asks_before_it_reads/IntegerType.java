// misconception: wasNull speaks of the column that will be read
// refused with: read first, then ask
@Override public Integer read(ResultSet row, int column) throws SQLException {
    return row.wasNull() ? null : Integer.valueOf(row.getInt(column));
}
