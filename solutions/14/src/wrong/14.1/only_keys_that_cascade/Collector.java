// misconception: only what cascades is asked for
// refused with: and nobody looked for it

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Object> fresh = found.stream().filter(object -> known.putIfAbsent(object.pk(), object) == null).map(Model::pk).toList();
    for (FieldMeta key : model.referencedBy()) {
        if (key.reference().onDelete() == OnDelete.CASCADE) {
            rows(key, fresh, Integer.MAX_VALUE).forEach(rows -> follow(key, rows));
        }
    }
}
