// right because: the same, step by step

private void collect(ModelMeta model, List<Model> found) {
    if (!objects.containsKey(model)) {
        objects.put(model, new LinkedHashMap<>());
    }
    List<Object> fresh = new ArrayList<>();
    for (Model object : found) {
        if (!objects.get(model).containsKey(object.pk())) {
            objects.get(model).put(object.pk(), object);
            fresh.add(object.pk());
        }
    }
    for (FieldMeta key : model.referencedBy()) {
        for (QuerySet<Model> rows : rows(key, fresh, Integer.MAX_VALUE)) {
            follow(key, rows);
        }
    }
}
