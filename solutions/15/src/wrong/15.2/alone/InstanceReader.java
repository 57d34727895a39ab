// misconception: a state needs some ReadTogether
// refused with: and no other
private RowMapper<Model> reader(ReadTogether all) {
    return row -> {
        Model object = (Model) reading.model().newInstance();
        int position = reading.start() + 1;
        for (FieldMeta field : reading.fields()) {
            field.set(object, field.read(row, position++));
        }
        object.state = ObjectState.read(ReadTogether.ALONE);
        for (Relation relation : related.keySet()) {
            object.connect(relation, relation.name(), related.get(relation).relatedReader(all).map(row));
        }
        return object;
    };
}
