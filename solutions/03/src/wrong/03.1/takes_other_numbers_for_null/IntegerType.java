// misconception: what the driver gives and is no Integer must be NULL
// refused with: one of its own choice
@Override public Integer read(ResultSet row, int column) throws SQLException {
    return row.getObject(column) instanceof Integer value ? value : null;
}
