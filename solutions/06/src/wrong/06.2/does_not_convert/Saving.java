// misconception: the database says what it cannot store
// refused with: PostgreSQL cannot store a text with the character \0 in it
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? meta.fieldsBesideKey() : meta.fields();
    List<Param> row = fields.stream().map(field -> new Param(field.get(object), field.type())).toList();
    List<Object> keys = object.executor().insert(new Insert(meta, fields, List.of(row)));
    if (generated) {
        key.set(object, key.convert(keys.get(0)));
    }
}
