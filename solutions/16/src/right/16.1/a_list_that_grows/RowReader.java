// right because: an ArrayList may hold nulls, and its size is the column before

@Override public Row map(ResultSet row) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (FieldType<?> type : types) {
        values.add(read(type, row, values.size()));
    }
    return new Row(List.copyOf(names), values);
}

private Object read(FieldType<?> type, ResultSet row, int index) throws SQLException {
    try {
        return type.read(row, index + 1);
    } catch (ValueError e) {
        throw e.about("The value '" + names.get(index) + "'");
    }
}
