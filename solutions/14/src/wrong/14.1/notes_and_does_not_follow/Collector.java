// misconception: what was found is all that goes
// refused with: and nobody looked for it

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    found.forEach(object -> known.put(object.pk(), object));
}
