// misconception: a key that is taken is to be replaced by one that is free
// refused with: there is a second row now
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? model.fieldsBesideKey() : model.fields();
    List<Object> keys;
    try {
        keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
    } catch (IntegrityError e) {
        if (!key.isGenerated() || generated) {
            throw e;
        }
        generated = true;
        fields = model.fieldsBesideKey();
        keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
    }
    if (generated) {
        key.set(object, key.convert(keys.get(0)));
    }
}
