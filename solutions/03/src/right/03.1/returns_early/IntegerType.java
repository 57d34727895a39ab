// right because: a number other than zero is an answer by itself, and so is each of the two others
@Override public Integer read(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    if (value != 0) {
        return value;
    }
    if (row.wasNull()) {
        return null;
    }
    return 0;
}
