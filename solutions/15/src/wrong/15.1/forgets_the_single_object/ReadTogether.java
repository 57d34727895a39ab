// misconception: whoever loads later does it object by object
// refused with: Each of these results is one book alone

synchronized void loadedLazily(Model object, Relation relation) {
    Loads before = loads.getOrDefault(relation.toString(), new Loads(0, null));
    if (before.last != object) {
        loads = Maps.with(loads, relation.toString(), new Loads(before.times + 1, object));
        QueryLog.lazyLoad(relation.toString(), (relation.many() ? "prefetchRelated" : "selectRelated") + "(\"" + relation.name() + "\")", before.times + 1);
    }
}
