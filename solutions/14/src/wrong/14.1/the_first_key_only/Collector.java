// misconception: one key leads to a model
// refused with: Each key of all that is new

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Object> fresh = found.stream().filter(object -> known.putIfAbsent(object.pk(), object) == null).map(Model::pk).toList();
    model.referencedBy().stream().limit(1).forEach(key -> rows(key, fresh, Integer.MAX_VALUE).forEach(rows -> follow(key, rows)));
}
