// right because: a set of objects, told apart by ==, counts different ones; it only keeps them longer

private final Map<String, Set<Model>> loaded = new HashMap<>();

synchronized void loadedLazily(Model object, Relation relation) {
    Set<Model> all = loaded.computeIfAbsent(relation.toString(), name -> Collections.newSetFromMap(new IdentityHashMap<>()));
    if (size > 1 && all.add(object)) {
        String call = relation.many() ? "prefetchRelated(\"" + relation.name() + "\")" : "selectRelated(\"" + relation.name() + "\")";
        QueryLog.lazyLoad(relation.toString(), call, all.size());
    }
}
