// misconception: columns are counted like the values of a list
// refused with: JDBC counts columns from 1

@Override public Row map(ResultSet row) throws SQLException {
    Object[] values = new Object[types.size()];
    for (int i = 0; i < values.length; i++) {
        try {
            values[i] = types.get(i).read(row, i);
        } catch (ValueError e) {
            throw e.about("The value '" + names.get(i) + "'");
        }
    }
    return new Row(names, Arrays.asList(values));
}
