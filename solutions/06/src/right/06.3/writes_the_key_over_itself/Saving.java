// right because: the key is set to what it is
static void save(Model object) {
    if (object.pk() == null || !hasUpdated(object, object.meta().fields())) {
        insert(object);
    }
}
