// misconception: to look does no harm
// refused with: DO_NOTHING: nothing is asked

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT, RESTRICT -> rows.forEach(row -> guards.add(new Guard(key, row)));
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), key.defaultValue()));
        case DO_NOTHING -> rows.count();
    }
}
