// misconception: a row that is there refuses a second one
// refused with: and its row is there: an UPDATE and nothing else
static void save(Model object) {
    try {
        insert(object);
    } catch (bookworm.errors.IntegrityError e) {
        if (object.pk() == null || !hasUpdated(object, object.meta().fieldsBesideKey())) {
            throw e;
        }
    }
}
