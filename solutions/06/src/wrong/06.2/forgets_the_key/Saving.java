// misconception: the key is in the row, and that is where it belongs
// refused with: the object must take it
static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? meta.fieldsBesideKey() : meta.fields();
    object.executor().insert(new Insert(meta, fields, List.of(values(object, fields))));
}
