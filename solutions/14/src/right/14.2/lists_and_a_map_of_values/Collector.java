// right because: rows.list(), and an update of a map

private void follow(FieldMeta key, QuerySet<Model> rows) {
    switch (key.reference().onDelete()) {
        case CASCADE:
            collect(rows);
            break;
        case PROTECT:
        case RESTRICT:
            guards.addAll(rows.list().stream().map(row -> new Guard(key, row)).toList());
            break;
        case SET_NULL:
            unread.add(() -> rows.update(Collections.singletonMap(key.name(), null)));
            break;
        case SET_DEFAULT:
            Object value = key.defaultValue();
            unread.add(() -> rows.update(key.attribute(), value));
            break;
        default:
            break;
    }
}
