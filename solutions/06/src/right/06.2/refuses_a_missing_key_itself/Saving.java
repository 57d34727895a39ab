// right because: a key of one's own that is missing is refused, whoever refuses it
static void insert(Model object) {
    ModelMeta model = object.meta();
    FieldMeta key = model.primaryKey();
    boolean generated = object.pk() == null;
    if (generated && !key.isGenerated()) {
        throw new IllegalStateException(key + " has no value, and the database makes none.");
    }
    List<FieldMeta> fields = model.fields().stream().filter(field -> !generated || field != key).toList();
    Object made = object.executor().insert(new Insert(model, fields, List.of(values(object, fields)))).iterator().next();
    key.set(object, key.convert(made));
}
