// misconception: whatever refers goes along
// refused with: is for follow to decide

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Object> fresh = found.stream().filter(object -> known.putIfAbsent(object.pk(), object) == null).map(Model::pk).toList();
    for (FieldMeta key : model.referencedBy()) {
        rows(key, fresh, Integer.MAX_VALUE).forEach(rows -> collect(rows));
    }
}
