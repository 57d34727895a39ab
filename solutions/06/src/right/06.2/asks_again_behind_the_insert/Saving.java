// right because: until the key is set, the object has none, so the answer is still the same
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    List<FieldMeta> fields = key.isGenerated() && object.pk() == null ? model.fieldsBesideKey() : model.fields();
    for (Object made : object.executor().insert(new Insert(model, fields, List.of(values(object, fields))))) {
        if (key.isGenerated() && object.pk() == null) {
            key.set(object, ((Number) made).longValue());
        }
    }
}
