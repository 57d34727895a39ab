// misconception: whether a key is taken has to be known before
// refused with: One INSERT is enough
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    if (object.pk() == null && key.isGenerated()) {
        List<FieldMeta> fields = model.fieldsBesideKey();
        List<Object> keys = object.executor().insert(new Insert(model, fields, List.of(values(object, fields))));
        key.set(object, key.convert(keys.get(0)));
        return;
    }
    if (!find(model, isRowOf(object), 1).isEmpty()) {
        throw new IntegrityError(model.name() + " " + object.pk() + " is there already.", null);
    }
    object.executor().insert(new Insert(model, model.fields(), List.of(values(object, model.fields()))));
}
