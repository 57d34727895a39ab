// misconception: the database fills in a key that is null
// refused with: The key went out as NULL
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    List<Param> row = meta.fields().stream().map(field -> value(object, field)).toList();
    List<Object> keys = object.executor().insert(new Insert(meta, meta.fields(), List.of(row)));
    if (object.pk() == null) {
        key.set(object, key.convert(keys.get(0)));
    }
}
