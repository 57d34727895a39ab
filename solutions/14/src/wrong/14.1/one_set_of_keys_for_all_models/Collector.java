// misconception: a key names a row
// refused with: are three rows

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Object> fresh = new ArrayList<>();
    for (Model object : found) {
        boolean isKnown = objects.values().stream().anyMatch(rows -> rows.containsKey(object.pk()));
        if (!isKnown) {
            known.put(object.pk(), object);
            fresh.add(object.pk());
        }
    }
    model.referencedBy().forEach(key -> rows(key, fresh, Integer.MAX_VALUE).forEach(rows -> follow(key, rows)));
}
