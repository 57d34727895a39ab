// right because: fields and values grow in step
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = new ArrayList<>();
    List<Param> row = new ArrayList<>();
    for (FieldMeta field : meta.fields()) {
        if (!generated || !field.isPrimaryKey()) {
            fields.add(field);
            row.add(value(object, field));
        }
    }
    List<Object> keys = object.executor().insert(new Insert(meta, fields, List.of(row)));
    if (generated) {
        key.set(object, key.convert(keys.get(0)));
    }
}
