// misconception: create fills in what the caller says
// refused with: refer to the owner before it is written

@Override void insert(Model object) {
    super.insert(object);
}
