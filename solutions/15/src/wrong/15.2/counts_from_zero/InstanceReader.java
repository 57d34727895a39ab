// misconception: JDBC counts columns from 0, as lists do
// refused with: The row could not be read

private RowMapper<Model> reader(ReadTogether all) {
    return row -> {
        Model object = (Model) reading.model().newInstance();
        int position = reading.start();
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
