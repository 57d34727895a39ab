// misconception: what is needed for each row can be made once
// refused with: make one for each row

private RowMapper<Model> reader(ReadTogether all) {
    Model object = (Model) reading.model().newInstance();
    object.state = ObjectState.read(all);
    return row -> {
        int position = reading.start() + 1;
        for (FieldMeta field : reading.fields()) {
            field.set(object, field.read(row, position++));
        }
        for (Map.Entry<Relation, InstanceReader> each : related.entrySet()) {
            object.connect(each.getKey(), each.getKey().name(), each.getValue().relatedReader(all).map(row));
        }
        return object;
    };
}
