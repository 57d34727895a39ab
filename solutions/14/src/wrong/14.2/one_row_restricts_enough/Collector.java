// misconception: one row that restricts is enough
// refused with: Nobody forbade it before the database did

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT -> guards.addAll(rows.list().stream().map(row -> new Guard(key, row)).toList());
        case RESTRICT -> {
            if (rows.exists()) {
                guards.add(new Guard(key, rows.first().orElseThrow()));
            }
        }
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), key.defaultValue()));
        case DO_NOTHING -> { }
    }
}
