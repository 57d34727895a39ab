// misconception: a queryset without rows need not be followed, so look first
// refused with: A key was asked for twice in one wave

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Object> fresh = new ArrayList<>();
    for (Model object : found) {
        if (known.putIfAbsent(object.pk(), object) == null) {
            fresh.add(object.pk());
        }
    }
    for (FieldMeta key : model.referencedBy()) {
        for (QuerySet<Model> rows : rows(key, fresh, Integer.MAX_VALUE)) {
            if (rows.exists()) {
                follow(key, rows);
            }
        }
    }
}
