// misconception: every number is written as an int
// refused with: Ask for an int
@Override public Integer read(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : Integer.valueOf(text);
}
