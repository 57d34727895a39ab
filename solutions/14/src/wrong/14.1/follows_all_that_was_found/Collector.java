// misconception: whoever was found is followed
// refused with: It was asked twice who refers to one row

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    boolean isNew = false;
    for (Model object : found) {
        isNew |= known.putIfAbsent(object.pk(), object) == null;
    }
    List<Object> keys = found.stream().map(Model::pk).toList();
    if (isNew) {
        model.referencedBy().forEach(key -> rows(key, keys, Integer.MAX_VALUE).forEach(rows -> follow(key, rows)));
    }
}
