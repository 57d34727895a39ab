// misconception: a model that was met is done
// refused with: and nobody looked for it

private void collect(ModelMeta model, List<Model> found) {
    if (objects.containsKey(model)) {
        found.forEach(object -> objects.get(model).putIfAbsent(object.pk(), object));
        return;
    }
    Map<Object, Model> known = new LinkedHashMap<>();
    objects.put(model, known);
    found.forEach(object -> known.put(object.pk(), object));
    model.referencedBy().forEach(key -> rows(key, known.keySet(), Integer.MAX_VALUE).forEach(rows -> follow(key, rows)));
}
