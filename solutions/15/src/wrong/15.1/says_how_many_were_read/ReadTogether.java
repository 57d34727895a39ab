// misconception: the number that matters is that of the objects
// refused with: say how many different objects loaded the relation so far

synchronized void loadedLazily(Model object, Relation relation) {
    Loads before = loads.getOrDefault(relation.toString(), new Loads(0, null));
    if (size > 1 && before.last != object) {
        loads = Maps.with(loads, relation.toString(), new Loads(before.times + 1, object));
        QueryLog.lazyLoad(relation.toString(), (relation.many() ? "prefetchRelated" : "selectRelated") + "(\"" + relation.name() + "\")", size);
    }
}
