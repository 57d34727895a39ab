// misconception: to refer is enough
// refused with: let the manager's own insert do it

@Override void insert(Model object) {
    owner.claim(relation(), List.of(object));
}
