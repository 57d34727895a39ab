// right because: whatever number the driver gives, its text is the same
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? model.fieldsBesideKey() : model.fields();
    List<Object> keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
    if (generated) {
        key.set(object, Long.parseLong(String.valueOf(keys.get(0))));
    }
}
