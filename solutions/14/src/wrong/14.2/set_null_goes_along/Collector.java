// misconception: what is without its target goes
// refused with: works that he translated stay

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT, RESTRICT -> rows.forEach(row -> guards.add(new Guard(key, row)));
        case SET_NULL -> collect(rows);
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), key.defaultValue()));
        case DO_NOTHING -> { }
    }
}
