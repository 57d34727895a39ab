// misconception: one row in the way says it all
// refused with: a row for each guard

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT, RESTRICT -> rows.list().stream().limit(1).forEach(row -> guards.add(new Guard(key, row)));
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), key.defaultValue()));
        case DO_NOTHING -> { }
    }
}
