// misconception: a related set is a manager of its model
// refused with: ask for those whose key is that of the owner

@Override Query query() {
    return Query.of(meta());
}
