// misconception: a null need not be written
// refused with: A null is a value of the object
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = meta.fields().stream().filter(field -> field.get(object) != null).toList();
    List<Param> row = fields.stream().map(field -> value(object, field)).toList();
    List<Object> keys = object.executor().insert(new Insert(meta, fields, List.of(row)));
    if (generated) {
        key.set(object, key.convert(keys.get(0)));
    }
}
