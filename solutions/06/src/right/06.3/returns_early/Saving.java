// right because: each way out has a line of its own
static void save(Model object) {
    if (object.pk() != null && hasUpdated(object, object.meta().fieldsBesideKey())) {
        return;
    }
    insert(object);
}
