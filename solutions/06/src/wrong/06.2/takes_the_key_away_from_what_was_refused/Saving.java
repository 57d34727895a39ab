// misconception: what has no row has no key
// refused with: lost the key that it brought
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? model.fieldsBesideKey() : model.fields();
    try {
        List<Object> keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
        key.set(object, key.convert(keys.get(0)));
    } catch (DatabaseError refused) {
        object.forgetKey();
        throw refused;
    }
}
