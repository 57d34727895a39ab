// misconception: what the caller filled in counts
// refused with: whatever was filled in

@Override void insert(Model object) {
    if (key().get(object) == null) {
        owner.claim(relation(), List.of(object));
    }
    super.insert(object);
}
