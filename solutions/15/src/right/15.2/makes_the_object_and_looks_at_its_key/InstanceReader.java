// right because: an object that has no key after it was read was not there

private RowMapper<List<Model>> relatedReader(ReadTogether all) {
    RowMapper<Model> reader = reader(all);
    return row -> {
        Model object = reader.map(row);
        if (object.pk() == null) {
            return List.of();
        }
        return List.of(object);
    };
}
