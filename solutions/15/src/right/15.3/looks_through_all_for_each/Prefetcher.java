// right because: to look through all rows for each object finds the same, slowly
private List<Model> read(List<Model> objects) {
    FieldMeta key = relation.hops().get(0).from();
    Set<Object> keys = new LinkedHashSet<>();
    for (Model object : objects) {
        if (key.get(object) != null) {
            keys.add(key.get(object));
        }
    }
    List<Model> found = new ArrayList<>();
    for (List<Object> batch : rows.executor().batches(List.copyOf(keys), 1)) {
        found.addAll(relatedTo(batch).list());
    }
    for (Model object : objects) {
        object.connect(relation, name, found.stream().filter(each -> sourceKey(each).equals(key.get(object))).toList());
    }
    return found;
}

private QuerySet<? extends Model> relatedTo(List<Object> keys) {
    String back = relation.kind() == Relation.Kind.FORWARD ? "pk" : relation.reversed().name();
    return rows.filter(back + "__in", keys);
}

private Object sourceKey(Model found) {
    return relation.hops().get(0).to().get(found);
}
