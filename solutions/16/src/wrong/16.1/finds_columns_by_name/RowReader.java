// misconception: a column is called as the value is
// refused with: In SQL the name of this value is cut

@Override public Row map(ResultSet row) throws SQLException {
    Object[] values = new Object[types.size()];
    for (int i = 0; i < values.length; i++) {
        try {
            values[i] = types.get(i).read(row, row.findColumn(names.get(i)));
        } catch (ValueError e) {
            throw e.about("The value '" + names.get(i) + "'");
        }
    }
    return new Row(names, Arrays.asList(values));
}
