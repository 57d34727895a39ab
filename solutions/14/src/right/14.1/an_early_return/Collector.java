// right because: where nothing is new, nothing follows

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    Map<Object, Model> fresh = new LinkedHashMap<>();
    found.forEach(object -> fresh.put(object.pk(), object));
    fresh.keySet().removeAll(known.keySet());
    known.putAll(fresh);
    if (fresh.isEmpty()) {
        return;
    }
    model.referencedBy().stream().forEach(key -> rows(key, fresh.keySet(), Integer.MAX_VALUE).forEach(each -> follow(key, each)));
}
