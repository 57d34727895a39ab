// misconception: an owner can be saved when he is needed
// refused with: and yet a work of his was made

@Override void insert(Model object) {
    if (owner.pk() == null) {
        owner.save();
    }
    owner.claim(relation(), List.of(object));
    super.insert(object);
}
