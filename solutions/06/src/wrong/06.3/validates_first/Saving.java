// misconception: what is saved has to be valid
// refused with: save does not validate
static void save(Model object) {
    object.fullClean();
    if (object.pk() == null || !hasUpdated(object, object.meta().fieldsBesideKey())) {
        insert(object);
    }
}
