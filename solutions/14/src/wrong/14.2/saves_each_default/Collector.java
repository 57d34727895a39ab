// misconception: to give a default is to save its object
// refused with: two fans are given the default, by one UPDATE

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT, RESTRICT -> rows.forEach(row -> guards.add(new Guard(key, row)));
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.forEach(row -> {
            key.set(row, key.defaultValue());
            row.save();
        }));
        case DO_NOTHING -> { }
    }
}
