// right because: what is worked out for each row is the same each time; it is only slower

private RowMapper<Model> reader(ReadTogether all) {
    return row -> {
        Model object = (Model) reading.model().newInstance();
        for (int i = 0; i < reading.fields().size(); i++) {
            FieldMeta field = reading.fields().get(i);
            field.set(object, field.read(row, reading.start() + i + 1));
        }
        object.state = ObjectState.read(all);
        for (Relation relation : related.keySet()) {
            object.connect(relation, relation.name(), related.get(relation).relatedReader(all).map(row));
        }
        return object;
    };
}
