// misconception: only an object with a generated key can have been saved before
// refused with: The row of this code is there
static void save(Model object) {
    boolean generated = object.meta().primaryKey().isGenerated();
    if (object.pk() == null || !generated || !hasUpdated(object, object.meta().fieldsBesideKey())) {
        insert(object);
    }
}
