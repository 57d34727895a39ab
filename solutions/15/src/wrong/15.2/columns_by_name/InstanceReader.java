// misconception: a column is found by its name
// refused with: read them by position
private RowMapper<Model> reader(ReadTogether all) {
    return row -> {
        Model object = (Model) reading.model().newInstance();
        for (FieldMeta field : reading.fields()) {
            int position = 1;
            while (!row.getMetaData().getColumnName(position).equals(field.column())) {
                position++;
            }
            field.set(object, field.read(row, position));
        }
        object.state = ObjectState.read(all);
        for (Relation relation : related.keySet()) {
            object.connect(relation, relation.name(), related.get(relation).relatedReader(all).map(row));
        }
        return object;
    };
}
