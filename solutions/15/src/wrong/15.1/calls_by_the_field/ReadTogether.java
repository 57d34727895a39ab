// misconception: a relation is called as its field
// refused with: The call takes the name of the relation
synchronized void loadedLazily(Model object, Relation relation) {
    Loads before = loads.getOrDefault(relation.toString(), new Loads(0, null));
    if (size > 1 && before.last != object) {
        loads = Maps.with(loads, relation.toString(), new Loads(before.times + 1, object));
        String call = (relation.many() ? "prefetchRelated" : "selectRelated") + "(\"" + relation.field().name() + "\")";
        QueryLog.lazyLoad(relation.toString(), call, before.times + 1);
    }
}
