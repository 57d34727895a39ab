// misconception: a cascade goes from row to row
// refused with: For all of them together there is one question

private void collect(ModelMeta model, List<Model> found) {
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    for (Model object : found) {
        if (known.putIfAbsent(object.pk(), object) == null) {
            for (FieldMeta key : model.referencedBy()) {
                rows(key, List.of(object.pk()), Integer.MAX_VALUE).forEach(rows -> follow(key, rows));
            }
        }
    }
}
