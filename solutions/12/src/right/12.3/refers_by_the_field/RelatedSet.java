// right because: refer is what claim does, and Saving what the manager does

@Override void insert(Model object) {
    object.refer(key(), owner);
    Saving.insert(object);
}
