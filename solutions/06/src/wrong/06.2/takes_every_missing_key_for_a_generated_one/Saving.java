// misconception: a key that the object does not have comes from the database
// refused with: isGenerated() is false
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean missing = object.pk() == null;
    List<FieldMeta> fields = missing ? meta.fieldsBesideKey() : meta.fields();
    List<Param> row = fields.stream().map(field -> value(object, field)).toList();
    List<Object> keys = object.executor().insert(new Insert(meta, fields, List.of(row)));
    if (missing) {
        key.set(object, key.convert(keys.get(0)));
    }
}
