// misconception: a null need not be written
// refused with: save writes all fields, nulls too
static void save(Model object) {
    List<FieldMeta> fields = object.meta().fieldsBesideKey().stream().filter(field -> field.get(object) != null).toList();
    if (object.pk() == null || !hasUpdated(object, fields)) {
        insert(object);
    }
}
