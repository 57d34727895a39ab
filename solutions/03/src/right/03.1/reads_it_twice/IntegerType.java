// right because: the second reading gives what the first gave
@Override public Integer read(ResultSet row, int column) throws SQLException {
    return row.getInt(column) == 0 && row.wasNull() ? null : row.getInt(column);
}
