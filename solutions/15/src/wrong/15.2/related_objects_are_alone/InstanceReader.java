// misconception: what came with an object was not read together with anything
// refused with: to the related objects, too

private RowMapper<List<Model>> relatedReader(ReadTogether all) {
    RowMapper<Model> reader = reader(new ReadTogether());
    FieldMeta key = reading.model().primaryKey();
    int column = reading.start() + reading.fields().indexOf(key) + 1;
    return row -> key.read(row, column) == null ? List.of() : List.of(reader.map(row));
}
