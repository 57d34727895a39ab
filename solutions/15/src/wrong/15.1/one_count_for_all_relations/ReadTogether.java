// misconception: the objects of one result have one count
// refused with: one for each relation

synchronized void loadedLazily(Model object, Relation relation) {
    Loads before = loads.getOrDefault("", new Loads(0, null));
    if (size > 1 && before.last != object) {
        loads = Maps.with(loads, "", new Loads(before.times + 1, object));
        QueryLog.lazyLoad(relation.toString(), (relation.many() ? "prefetchRelated" : "selectRelated") + "(\"" + relation.name() + "\")", before.times + 1);
    }
}
