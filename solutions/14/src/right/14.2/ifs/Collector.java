// right because: the same rules, one after the other

private void follow(FieldMeta key, QuerySet<Model> rows) {
    OnDelete rule = key.reference().onDelete();
    if (rule == OnDelete.CASCADE) {
        collect(rows);
    } else if (rule == OnDelete.PROTECT || rule == OnDelete.RESTRICT) {
        for (Model row : rows) {
            guards.add(new Guard(key, row));
        }
    } else if (rule != OnDelete.DO_NOTHING) {
        unread.add(() -> rows.update(key.name(), rule == OnDelete.SET_NULL ? null : key.defaultValue()));
    }
}
