// misconception: each object begins at the first column
// refused with: The columns of the author begin after

private RowMapper<Model> reader(ReadTogether all) {
    return row -> {
        Model object = (Model) reading.model().newInstance();
        int position = 1;
        for (FieldMeta field : reading.fields()) {
            field.set(object, field.read(row, position++));
        }
        object.state = ObjectState.read(all);
        for (Map.Entry<Relation, InstanceReader> each : related.entrySet()) {
            object.connect(each.getKey(), each.getKey().name(), each.getValue().relatedReader(all).map(row));
        }
        return object;
    };
}
