// right because: no UPDATE where there is nothing to set free

private void follow(FieldMeta key, QuerySet<Model> rows) {
    OnDelete rule = key.reference().onDelete();
    if (rule == OnDelete.DO_NOTHING) {
        return;
    }
    if (rule == OnDelete.SET_NULL || rule == OnDelete.SET_DEFAULT) {
        if (rows.exists()) {
            Object value = rule == OnDelete.SET_NULL ? null : key.defaultValue();
            unread.add(() -> rows.update(key.name(), value));
        }
    } else if (rule == OnDelete.CASCADE) {
        collect(rows);
    } else {
        rows.list().forEach(row -> guards.add(new Guard(key, row)));
    }
}
