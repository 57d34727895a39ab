// misconception: every key is called id
// refused with: ask primaryKey(), not id
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = meta.fields().stream().filter(field -> !(generated && field == key)).toList();
    List<Param> row = fields.stream().map(field -> value(object, field)).toList();
    List<Object> keys = Executor.insert(meta, new Insert(meta, fields, row));
    if (generated) {
        object.id = (Long) keys.get(0);
    }
}
