// misconception: what cannot be read is best left out
// refused with: Let the driver refuse it
@Override public Integer read(ResultSet row, int column) throws SQLException {
    try {
        int value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    } catch (SQLException e) {
        return null;
    }
}
