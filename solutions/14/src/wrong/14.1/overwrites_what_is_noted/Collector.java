// misconception: any object of the row will do
// refused with: the object that is noted already stays

private void collect(ModelMeta model, List<Model> found) {
    List<Object> fresh = noted(objects.computeIfAbsent(model, each -> new HashMap<>()), found);
    for (FieldMeta key : model.referencedBy()) {
        rows(key, fresh, Integer.MAX_VALUE).forEach(rows -> follow(key, rows));
    }
}

private static List<Object> noted(Map<Object, Model> known, List<Model> found) {
    List<Model> copy = new ArrayList<>(found);
    copy.removeIf(object -> known.put(object.pk(), object) != null);
    return copy.stream().map(Model::pk).toList();
}
