// misconception: a default is what there is when nothing is
// refused with: a new fan

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT, RESTRICT -> rows.forEach(row -> guards.add(new Guard(key, row)));
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), null));
        case DO_NOTHING -> { }
    }
}
