// right because: a column may be read twice, as an object and as a number
@Override public Integer read(ResultSet row, int column) throws SQLException {
    return row.getObject(column) == null ? null : Integer.valueOf(row.getInt(column));
}
