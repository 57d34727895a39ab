// misconception: a model has one wave
// refused with: and nobody looked for it

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = new LinkedHashMap<>();
    found.forEach(object -> known.put(object.pk(), object));
    objects.put(model, known);
    List<Object> keys = new ArrayList<>(known.keySet());
    model.referencedBy().forEach(key -> rows(key, keys, Integer.MAX_VALUE).forEach(rows -> follow(key, rows)));
}
