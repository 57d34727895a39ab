// right because: what does not count is sent home first

synchronized void loadedLazily(Model object, Relation relation) {
    if (size < 2) {
        return;
    }
    String name = relation.toString();
    Loads before = loads.get(name);
    if (before != null && before.last() == object) {
        return;
    }
    int times = before == null ? 1 : before.times() + 1;
    loads = Maps.with(loads, name, new Loads(times, object));
    String method = "selectRelated";
    if (relation.many()) {
        method = "prefetchRelated";
    }
    QueryLog.lazyLoad(name, String.format("%s(\"%s\")", method, relation.name()), times);
}
