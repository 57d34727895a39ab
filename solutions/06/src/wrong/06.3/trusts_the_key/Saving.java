// misconception: an object with a key has a row
// refused with: only when it met no row, INSERT
static void save(Model object) {
    if (object.pk() == null) {
        insert(object);
    } else {
        hasUpdated(object, object.meta().fieldsBesideKey());
    }
}
