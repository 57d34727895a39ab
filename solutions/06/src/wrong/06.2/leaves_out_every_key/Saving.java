// misconception: keys are the business of the database
// refused with: The object brought a key, and the row has another one
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    List<FieldMeta> fields = meta.fields().stream().filter(field -> !field.isPrimaryKey()).toList();
    List<Param> row = fields.stream().map(field -> value(object, field)).toList();
    List<Object> keys = Executor.insert(meta, new Insert(meta, fields, row));
    key.set(object, key.convert(keys.get(0)));
}
