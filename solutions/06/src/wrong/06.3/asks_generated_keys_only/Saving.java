// misconception: only a key that the database makes can be missing
// refused with: no key, generated or not
static void save(Model object) {
    boolean isNew = object.meta().primaryKey().isGenerated() && object.pk() == null;
    if (isNew || !hasUpdated(object, object.meta().fieldsBesideKey())) {
        insert(object);
    }
}
