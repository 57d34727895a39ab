// misconception: PROTECT need not wait
// refused with: the message names each

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT -> {
            if (!rows.list().isEmpty()) {
                throw new ProtectedError(key + " forbids it", rows.list());
            }
        }
        case RESTRICT -> rows.forEach(row -> guards.add(new Guard(key, row)));
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), key.defaultValue()));
        case DO_NOTHING -> { }
    }
}
