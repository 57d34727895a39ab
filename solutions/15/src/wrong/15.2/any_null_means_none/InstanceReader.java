// misconception: where a column is null, there is no object
// refused with: Only the key tells whether there is a row

private RowMapper<List<Model>> relatedReader(ReadTogether all) {
    RowMapper<Model> reader = reader(all);
    return row -> {
        int position = reading.start() + 1;
        for (FieldMeta field : reading.fields()) {
            if (field.read(row, position++) == null) {
                return List.of();
            }
        }
        return List.of(reader.map(row));
    };
}
