// misconception: a row that restricts goes along
// refused with: yet it was done

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT -> rows.forEach(row -> guards.add(new Guard(key, row)));
        case RESTRICT -> collect(rows);
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), key.defaultValue()));
        case DO_NOTHING -> { }
    }
}
