// misconception: a key that is taken says that the row is to be updated
// refused with: Jane's row was written over
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? model.fieldsBesideKey() : model.fields();
    try {
        List<Object> keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
        if (generated) {
            key.set(object, key.convert(keys.get(0)));
        }
    } catch (bookworm.errors.IntegrityError e) {
        if (generated || !hasUpdated(object, model.fieldsBesideKey())) {
            throw e;
        }
    }
}
