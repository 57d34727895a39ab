// misconception: a double becomes an int as it is
// refused with: Let the driver refuse it
@Override public Integer read(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : Integer.valueOf((int) Double.parseDouble(text));
}
