// right because: step by step, and set refers to an object, too

@Override QuerySet<T> rows() {
    Query related = query();
    QuerySet.Owner known = new QuerySet.Owner(owner, relation());
    return QuerySet.relatedTo(known, related);
}

@Override void insert(Model object) {
    object.set(relation().field(), owner);
    super.insert(object);
}
