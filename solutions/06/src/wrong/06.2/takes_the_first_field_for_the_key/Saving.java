// misconception: the key is the first field
// refused with: The key went out as NULL
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? model.fields().subList(1, model.fields().size()) : model.fields();
    List<Object> keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
    if (generated) {
        key.set(object, key.convert(keys.get(0)));
    }
}
