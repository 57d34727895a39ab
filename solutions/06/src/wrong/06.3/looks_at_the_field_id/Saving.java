// misconception: every key is called id
// refused with: Ask pk(), not id
static void save(Model object) {
    if (object.id == null || !hasUpdated(object, object.meta().fieldsBesideKey())) {
        insert(object);
    }
}
