// misconception: connect adds to what is there
// refused with: connect each object once
private List<Model> read(List<Model> objects) {
    FieldMeta key = relation.hops().get(0).from();
    List<Object> keys = objects.stream().map(key::get).filter(Objects::nonNull).distinct().toList();
    List<Model> found = new ArrayList<>();
    rows.executor().batches(keys, 1).forEach(batch -> found.addAll(relatedTo(batch).list()));
    for (Model object : objects) {
        object.connect(relation, name, List.of());
        for (Model row : found) {
            if (sourceKey(row).equals(key.get(object))) {
                object.connect(relation, name, List.of(row));
            }
        }
    }
    return found;
}
