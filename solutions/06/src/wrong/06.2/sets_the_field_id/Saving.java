// misconception: every key is called id
// refused with: ask primaryKey(), not id
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? meta.fieldsBesideKey() : meta.fields();
    List<Param> row = fields.stream().map(field -> value(object, field)).toList();
    List<Object> keys = object.executor().insert(new Insert(meta, fields, List.of(row)));
    if (generated) {
        object.id = (Long) keys.get(0);
    }
}
