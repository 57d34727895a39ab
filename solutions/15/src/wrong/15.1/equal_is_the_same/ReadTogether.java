// misconception: objects of one row are one object
// refused with: two objects, equal, and each sent a query

synchronized void loadedLazily(Model object, Relation relation) {
    Loads before = loads.getOrDefault(relation.toString(), new Loads(0, null));
    if (size > 1 && !object.equals(before.last)) {
        loads = Maps.with(loads, relation.toString(), new Loads(before.times + 1, object));
        QueryLog.lazyLoad(relation.toString(), (relation.many() ? "prefetchRelated" : "selectRelated") + "(\"" + relation.name() + "\")", before.times + 1);
    }
}
