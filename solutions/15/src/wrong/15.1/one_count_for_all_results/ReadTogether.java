// misconception: a relation has one count, whoever loads it
// refused with: Three visitors each looked at two books

private static final Map<String, Loads> ALL = new HashMap<>();

synchronized void loadedLazily(Model object, Relation relation) {
    Loads before = ALL.getOrDefault(relation.toString(), new Loads(0, null));
    if (size > 1 && before.last != object) {
        ALL.put(relation.toString(), new Loads(before.times + 1, object));
        QueryLog.lazyLoad(relation.toString(), (relation.many() ? "prefetchRelated" : "selectRelated") + "(\"" + relation.name() + "\")", before.times + 1);
    }
}
