// right because: equal objects are the same row

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.getOrDefault(model, new HashMap<>());
    List<Model> fresh = new ArrayList<>(found);
    fresh.removeAll(new HashSet<>(known.values()));
    for (Model object : fresh) {
        known.put(object.pk(), object);
    }
    objects.put(model, known);
    List<Object> keys = new ArrayList<>();
    fresh.forEach(object -> keys.add(object.pk()));
    for (FieldMeta key : model.referencedBy()) {
        rows(key, keys, Integer.MAX_VALUE).forEach(each -> follow(key, each));
    }
}
