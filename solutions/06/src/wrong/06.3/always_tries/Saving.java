// misconception: an object without a key meets no row, so trying does no harm
// refused with: an INSERT and nothing else
static void save(Model object) {
    if (!hasUpdated(object, object.meta().fieldsBesideKey())) {
        insert(object);
    }
}
