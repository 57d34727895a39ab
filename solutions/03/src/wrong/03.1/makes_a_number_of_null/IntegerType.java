// misconception: there always is a number
// refused with: Look before you make one
@Override public Integer read(ResultSet row, int column) throws SQLException {
    return Integer.valueOf(row.getString(column));
}
