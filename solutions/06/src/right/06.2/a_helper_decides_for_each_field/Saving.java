// right because: the question is the same for each field, so it may have a name
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    List<FieldMeta> fields = new ArrayList<>(meta.fields());
    fields.removeIf(field -> isMadeByTheDatabase(object, field));
    List<Param> row = fields.stream().map(field -> value(object, field)).toList();
    boolean madeThere = isMadeByTheDatabase(object, key);
    Object made = object.executor().insert(new Insert(meta, fields, List.of(row))).get(0);
    if (madeThere) {
        key.set(object, key.convert(made));
    }
}

private static boolean isMadeByTheDatabase(Model object, FieldMeta field) { return field.isGenerated() && field.get(object) == null; }
