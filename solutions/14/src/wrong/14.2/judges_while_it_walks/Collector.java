// misconception: a row that goes anyway is in nobody's way
// refused with: note a Guard for each row, whether it was collected before or not

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT, RESTRICT -> rows.list().stream()
            .filter(row -> !objects.getOrDefault(key.model(), Map.of()).containsKey(row.pk()))
            .forEach(row -> guards.add(new Guard(key, row)));
        case SET_NULL -> unread.add(() -> rows.update(key.name(), null));
        case SET_DEFAULT -> unread.add(() -> rows.update(key.name(), key.defaultValue()));
        case DO_NOTHING -> { }
    }
}
