// misconception: any list holds any value
// refused with: has to hold nulls

@Override public Row map(ResultSet row) throws SQLException {
    Object[] values = new Object[types.size()];
    for (int i = 0; i < values.length; i++) {
        try {
            values[i] = types.get(i).read(row, i + 1);
        } catch (ValueError e) {
            throw e.about("The value '" + names.get(i) + "'");
        }
    }
    return new Row(names, List.of(values));
}
