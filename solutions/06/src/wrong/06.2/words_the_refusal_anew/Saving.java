// misconception: what the database refuses is a wrong value
// refused with: Let the caller have the database's IntegrityError as it is
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
    } catch (IntegrityError e) {
        throw new ValueError(e.getMessage());
    }
}
