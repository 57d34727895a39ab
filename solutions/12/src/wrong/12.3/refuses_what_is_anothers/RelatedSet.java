// misconception: what another has is not mine
// refused with: Somebody filled in another writer, and it was not made O'Brien's

@Override void insert(Model object) {
    Object filled = key().get(object);
    if (filled != null && !filled.equals(ownerKey())) {
        throw new bookworm.errors.ValueError("It belongs to another.");
    }
    owner.claim(relation(), List.of(object));
    super.insert(object);
}
