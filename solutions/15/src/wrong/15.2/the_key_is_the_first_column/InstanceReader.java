// misconception: the key stands first
// refused with: Ask for the key where it stands

private RowMapper<List<Model>> relatedReader(ReadTogether all) {
    RowMapper<Model> reader = reader(all);
    return row -> row.getObject(reading.start() + 1) == null ? List.of() : List.of(reader.map(row));
}
