// right because: loops and computeIfAbsent group as well

private List<Model> read(List<Model> objects) {
    FieldMeta key = relation.hops().get(0).from();
    Set<Object> keys = new LinkedHashSet<>();
    for (Model object : objects) {
        Object value = key.get(object);
        if (value != null) {
            keys.add(value);
        }
    }
    List<Model> found = new ArrayList<>();
    Map<Object, List<Model>> groups = new HashMap<>();
    for (List<Object> batch : rows.executor().batches(keys, 1)) {
        for (Model row : relatedTo(batch)) {
            found.add(row);
            groups.computeIfAbsent(sourceKey(row), each -> new ArrayList<>()).add(row);
        }
    }
    for (Model object : objects) {
        List<Model> own = groups.get(key.get(object));
        object.connect(relation, name, own == null ? List.of() : own);
    }
    return found;
}
