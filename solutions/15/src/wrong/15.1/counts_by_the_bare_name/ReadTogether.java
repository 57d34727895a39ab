// misconception: relations of one name are one relation
// refused with: have one name, and are two relations
synchronized void loadedLazily(Model object, Relation relation) {
    Loads before = loads.getOrDefault(relation.name(), new Loads(0, null));
    if (size > 1 && before.last != object) {
        loads = Maps.with(loads, relation.name(), new Loads(before.times + 1, object));
        String call = (relation.many() ? "prefetchRelated" : "selectRelated") + "(\"" + relation.name() + "\")";
        QueryLog.lazyLoad(relation.toString(), call, before.times + 1);
    }
}
