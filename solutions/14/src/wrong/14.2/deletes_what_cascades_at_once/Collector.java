// misconception: CASCADE deletes
// refused with: They are collected, and so they are counted

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> rows.list().forEach(Model::delete);
        case PROTECT, RESTRICT -> rows.forEach(row -> guards.add(new Guard(key, row)));
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), key.defaultValue()));
        case DO_NOTHING -> { }
    }
}
