// misconception: where nobody refers to a model, its rows need not be noted
// refused with: Nobody refers to notes, and yet one is to go

private void collect(ModelMeta model, List<Model> found) {
    if (model.referencedBy().isEmpty()) {
        return;
    }
    Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
    List<Object> fresh = new ArrayList<>();
    for (Model object : found) {
        if (known.putIfAbsent(object.pk(), object) == null) {
            fresh.add(object.pk());
        }
    }
    for (FieldMeta key : model.referencedBy()) {
        rows(key, fresh, Integer.MAX_VALUE).forEach(rows -> follow(key, rows));
    }
}
