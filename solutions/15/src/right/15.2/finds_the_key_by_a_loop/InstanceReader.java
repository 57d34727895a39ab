// right because: a loop finds the place of the key as well

private RowMapper<List<Model>> relatedReader(ReadTogether all) {
    RowMapper<Model> reader = reader(all);
    return row -> {
        int position = reading.start();
        for (FieldMeta field : reading.fields()) {
            position++;
            if (field.isPrimaryKey()) {
                break;
            }
        }
        List<Model> found = new ArrayList<>();
        if (row.getObject(position) != null) {
            found.add(reader.map(row));
        }
        return found;
    };
}
