// right because: wasNull may be asked after any number, it only costs a call
@Override public Integer read(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : Integer.valueOf(value);
}
