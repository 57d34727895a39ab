// right because: the answer has a name before it is used
static void save(Model object) {
    boolean updated = object.pk() != null && hasUpdated(object, List.copyOf(object.meta().fields()));
    if (!updated) {
        insert(object);
    }
}
