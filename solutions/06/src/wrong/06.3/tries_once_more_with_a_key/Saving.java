// misconception: a key that was given is all that a database can refuse
// refused with: The UPDATE met no row, and the INSERT was refused
static void save(Model object) {
    List<FieldMeta> fields = object.meta().fieldsBesideKey();
    if (object.pk() == null) {
        insert(object);
    } else if (!hasUpdated(object, fields)) {
        try {
            insert(object);
        } catch (bookworm.errors.IntegrityError e) {
            hasUpdated(object, fields);
        }
    }
}
