// misconception: one has to know before one acts
// refused with: an UPDATE and nothing else
static void save(Model object) {
    boolean stored = object.pk() != null && !find(object.meta(), isRowOf(object), 1).isEmpty();
    if (stored) {
        hasUpdated(object, object.meta().fieldsBesideKey());
    } else {
        insert(object);
    }
}
