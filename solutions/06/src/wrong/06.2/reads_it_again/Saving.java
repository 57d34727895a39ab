// misconception: only the database knows what it stored
// refused with: the object has its values already
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? model.fieldsBesideKey() : model.fields();
    List<Object> keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
    if (generated) {
        key.set(object, key.convert(keys.get(0)));
    }
    object.refreshFromDb();
}
