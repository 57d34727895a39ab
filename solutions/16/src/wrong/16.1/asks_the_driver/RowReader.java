// misconception: the driver knows what class a value has
// refused with: A date of the driver is no LocalDate

@Override public Row map(ResultSet row) throws SQLException {
    Object[] values = new Object[types.size()];
    for (int i = 0; i < values.length; i++) {
        try {
            values[i] = row.getObject(i + 1);
        } catch (ValueError e) {
            throw e.about("The value '" + names.get(i) + "'");
        }
    }
    return new Row(names, Arrays.asList(values));
}
