// right because: getObject with a class gives null for NULL
@Override public Integer read(ResultSet row, int column) throws SQLException {
    return row.getObject(column, Integer.class);
}
