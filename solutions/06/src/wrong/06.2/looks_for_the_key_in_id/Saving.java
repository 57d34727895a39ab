// misconception: an object whose id is null has no key
// refused with: which is its key, and has another one now
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    boolean generated = key.isGenerated() && object.id == null;
    List<FieldMeta> fields = generated ? model.fieldsBesideKey() : model.fields();
    List<Object> keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
    if (generated) {
        key.set(object, key.convert(keys.get(0)));
    }
}
