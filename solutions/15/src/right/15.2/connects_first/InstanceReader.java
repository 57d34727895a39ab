// right because: a Ref that is given the key of its own object keeps it

private RowMapper<Model> reader(ReadTogether all) {
    return row -> {
        Model object = (Model) reading.model().newInstance();
        object.state = ObjectState.read(all);
        for (Map.Entry<Relation, InstanceReader> each : related.entrySet()) {
            object.connect(each.getKey(), each.getKey().name(), each.getValue().relatedReader(all).map(row));
        }
        int position = reading.start() + 1;
        for (FieldMeta field : reading.fields()) {
            field.set(object, field.read(row, position++));
        }
        return object;
    };
}
