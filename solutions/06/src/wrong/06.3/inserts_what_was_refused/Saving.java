// misconception: an UPDATE that fails has met no row
// refused with: Only an UPDATE that met no row
static void save(Model object) {
    boolean updated = false;
    try {
        updated = object.pk() != null && hasUpdated(object, object.meta().fieldsBesideKey());
    } catch (DatabaseError refused) {
        // then it must be inserted
    }
    if (!updated) {
        insert(object);
    }
}
