// misconception: a key that the object does not have comes from the database
// refused with: isGenerated() is false
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean missing = object.pk() == null;
    List<FieldMeta> fields = meta.fields().stream().filter(field -> !(missing && field == key)).toList();
    List<Param> row = fields.stream().map(field -> value(object, field)).toList();
    List<Object> keys = Executor.insert(meta, new Insert(meta, fields, row));
    if (missing) {
        key.set(object, key.convert(keys.get(0)));
    }
}
