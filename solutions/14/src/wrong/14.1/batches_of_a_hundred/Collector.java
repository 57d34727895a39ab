// misconception: a query takes as many keys as a DELETE
// refused with: For all of them together there is one question

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Object> fresh = found.stream().filter(object -> known.putIfAbsent(object.pk(), object) == null).map(Model::pk).toList();
    model.referencedBy().forEach(key -> rows(key, fresh, BATCH).forEach(rows -> follow(key, rows)));
}
