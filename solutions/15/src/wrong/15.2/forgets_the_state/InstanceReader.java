// misconception: an object is its values
// refused with: What was read has a row

private RowMapper<Model> reader(ReadTogether all) {
    return row -> {
        Model object = (Model) reading.model().newInstance();
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
