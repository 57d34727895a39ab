// misconception: to read it is enough
// refused with: The author came in the same row, and was asked for again

private RowMapper<Model> reader(ReadTogether all) {
    return row -> {
        Model object = (Model) reading.model().newInstance();
        int position = reading.start() + 1;
        for (FieldMeta field : reading.fields()) {
            field.set(object, field.read(row, position++));
        }
        object.state = ObjectState.read(all);
        return object;
    };
}
