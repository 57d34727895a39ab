// misconception: the key is in the row, and that is where it belongs
// refused with: the object must take it
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = meta.fields().stream().filter(field -> !(generated && field == key)).toList();
    Executor.insert(meta, new Insert(meta, fields, fields.stream().map(field -> value(object, field)).toList()));
}
