// right because: the answer has a name before it is used
static void save(Model object) {
    boolean updated = object.pk() != null && hasUpdated(object, object.meta().fieldsBesideKey());
    if (!updated) {
        insert(object);
    }
}
