// misconception: the key is all that is written
// refused with: The new object refers to the owner

@Override void insert(Model object) {
    key().set(object, ownerKey());
    super.insert(object);
}
