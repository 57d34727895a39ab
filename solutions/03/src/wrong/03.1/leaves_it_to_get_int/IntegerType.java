// misconception: getInt says null where there is none
// refused with: The column is NULL
@Override public Integer read(ResultSet row, int column) throws SQLException {
    return row.getInt(column);
}
