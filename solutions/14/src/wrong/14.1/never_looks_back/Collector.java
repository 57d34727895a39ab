// misconception: each row is met once
// refused with: It was asked twice who refers to one row

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Object> keys = new ArrayList<>();
    for (Model object : found) {
        known.put(object.pk(), object);
        keys.add(object.pk());
    }
    model.referencedBy().forEach(key -> rows(key, keys, Integer.MAX_VALUE).forEach(rows -> follow(key, rows)));
}
