// misconception: a row always has what was selected
// refused with: the LEFT JOIN gave nulls, and an object was made of them

private RowMapper<List<Model>> relatedReader(ReadTogether all) {
    RowMapper<Model> reader = reader(all);
    return row -> List.of(reader.map(row));
}
