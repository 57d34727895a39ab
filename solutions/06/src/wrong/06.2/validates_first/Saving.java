// misconception: saving validates
// refused with: insert converts, and does not validate
static void insert(Model object) {
    object.fullClean();
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? model.fieldsBesideKey() : model.fields();
    List<Object> keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
    if (generated) {
        key.set(object, key.convert(keys.get(0)));
    }
}
