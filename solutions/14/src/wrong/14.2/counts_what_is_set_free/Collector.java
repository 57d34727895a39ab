// misconception: a deletion counts all rows that it changed
// refused with: so neither is counted among what went

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE -> collect(rows);
        case PROTECT, RESTRICT -> rows.forEach(row -> guards.add(new Guard(key, row)));
        case SET_NULL -> unread.add(() -> write(key, rows, null));
        case SET_DEFAULT -> unread.add(() -> write(key, rows, key.defaultValue()));
        case DO_NOTHING -> { }
    }
}
private void write(FieldMeta key, QuerySet<Model> rows, Object value) {
    int changed = rows.update(key.name(), value);
    if (changed > 0) {
        counts.merge(key.model().label(), changed, Integer::sum);
    }
}
