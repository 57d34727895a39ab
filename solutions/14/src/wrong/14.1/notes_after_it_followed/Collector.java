// misconception: a row may be noted when its references are done
// refused with: It was asked twice who refers to one row

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Model> fresh = found.stream().filter(object -> !known.containsKey(object.pk())).toList();
    List<Object> keys = fresh.stream().map(Model::pk).toList();
    model.referencedBy().forEach(key -> rows(key, keys, Integer.MAX_VALUE).forEach(rows -> follow(key, rows)));
    fresh.forEach(object -> known.put(object.pk(), object));
}
