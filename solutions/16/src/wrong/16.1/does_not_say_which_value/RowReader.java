// misconception: the error of the type says enough
// refused with: It does not know the name of the value

@Override public Row map(ResultSet row) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (FieldType<?> type : types) {
        values.add(type.read(row, values.size() + 1));
    }
    return new Row(names, values);
}
