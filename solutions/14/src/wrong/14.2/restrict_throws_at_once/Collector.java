// misconception: RESTRICT is PROTECT
// refused with: He quotes himself

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT -> rows.forEach(row -> guards.add(new Guard(key, row)));
        case RESTRICT -> {
            if (!rows.list().isEmpty()) {
                throw new RestrictedError(key + " forbids it", rows.list());
            }
        }
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), key.defaultValue()));
        case DO_NOTHING -> { }
    }
}
