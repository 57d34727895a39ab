// misconception: one author is one object
// refused with: who changes one must not change the other
private RowMapper<Model> reader(ReadTogether all) {
    return row -> {
        Model object = (Model) reading.model().newInstance();
        int position = reading.start() + 1;
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

private final Map<Object, Model> seen = new HashMap<>();

private RowMapper<List<Model>> relatedReader(ReadTogether all) {
    FieldMeta key = reading.model().primaryKey();
    int column = reading.start() + reading.fields().indexOf(key) + 1;
    return row -> {
        Object pk = key.read(row, column);
        if (pk == null) {
            return List.of();
        }
        if (!seen.containsKey(pk)) {
            seen.put(pk, reader(all).map(row));
        }
        return List.of(seen.get(pk));
    };
}
