// right because: the key that comes back is the row's, also where the object brought it
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    List<FieldMeta> fields = new ArrayList<>(model.fields());
    if (object.pk() == null && key.isGenerated()) {
        fields.remove(key);
    }
    Object made = object.executor().insert(new Insert(model, fields, List.of(values(object, fields)))).get(0);
    key.set(object, key.convert(made));
}
