// misconception: the order does not matter
// refused with: before it is written

@Override void insert(Model object) {
    super.insert(object);
    owner.claim(relation(), List.of(object));
}
