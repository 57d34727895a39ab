// misconception: a join reads whatever is related
// refused with: Where a relation leads to many, prefetchRelated helps

synchronized void loadedLazily(Model object, Relation relation) {
    Loads before = loads.getOrDefault(relation.toString(), new Loads(0, null));
    if (size > 1 && before.last != object) {
        loads = Maps.with(loads, relation.toString(), new Loads(before.times + 1, object));
        QueryLog.lazyLoad(relation.toString(), "selectRelated(\"" + relation.name() + "\")", before.times + 1);
    }
}
