// misconception: the first load is none
// refused with: the first one is 1, and each next one is one more
synchronized void loadedLazily(Model object, Relation relation) {
    Loads before = loads.getOrDefault(relation.toString(), new Loads(0, null));
    if (size > 1 && before.last != object) {
        loads = Maps.with(loads, relation.toString(), new Loads(before.times + 1, object));
        QueryLog.lazyLoad(relation.toString(), (relation.many() ? "prefetchRelated" : "selectRelated") + "(\"" + relation.name() + "\")", before.times);
    }
}
