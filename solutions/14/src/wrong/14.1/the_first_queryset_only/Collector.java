// misconception: one queryset has all rows
// refused with: more keys than one statement takes

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Object> fresh = found.stream().filter(object -> known.putIfAbsent(object.pk(), object) == null).map(Model::pk).toList();
    for (FieldMeta key : model.referencedBy()) {
        rows(key, fresh, Integer.MAX_VALUE).stream().findFirst().ifPresent(rows -> follow(key, rows));
    }
}
