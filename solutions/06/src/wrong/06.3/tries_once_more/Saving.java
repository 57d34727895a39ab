// misconception: what refuses an INSERT is another desk that was faster
// refused with: an INSERT and nothing else
static void save(Model object) {
    List<FieldMeta> fields = object.meta().fieldsBesideKey();
    if (object.pk() != null && hasUpdated(object, fields)) {
        return;
    }
    try {
        insert(object);
    } catch (bookworm.errors.IntegrityError e) {
        // The other desk was faster: now the row is there.
        hasUpdated(object, fields);
    }
}
