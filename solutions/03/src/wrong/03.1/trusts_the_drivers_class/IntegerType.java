// misconception: the driver gives the class that the field wants
// refused with: one of its own choice
@Override public Integer read(ResultSet row, int column) throws SQLException {
    return (Integer) row.getObject(column);
}
