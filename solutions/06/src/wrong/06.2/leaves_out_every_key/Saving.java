// misconception: keys are the business of the database
// refused with: The object brought a key, and the row has another one
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    List<FieldMeta> fields = meta.fieldsBesideKey();
    List<Param> row = fields.stream().map(field -> value(object, field)).toList();
    List<Object> keys = object.executor().insert(new Insert(meta, fields, List.of(row)));
    key.set(object, key.convert(keys.get(0)));
}
