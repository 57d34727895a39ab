// misconception: there is one batch
// refused with: ask for the keys of each piece
private List<Model> read(List<Model> objects) {
    FieldMeta key = relation.hops().get(0).from();
    List<Object> keys = objects.stream().map(key::get).filter(Objects::nonNull).distinct().toList();
    List<Model> found = new ArrayList<>();
    if (!keys.isEmpty()) { found.addAll(relatedTo(rows.executor().batches(keys, 1).get(0)).list()); }
    Map<Object, List<Model>> groups = found.stream().collect(Collectors.groupingBy(this::sourceKey));
    objects.forEach(object -> object.connect(relation, name, groups.getOrDefault(key.get(object), List.of())));
    return found;
}

private QuerySet<? extends Model> relatedTo(List<Object> keys) {
    String back = relation.kind() == Relation.Kind.FORWARD ? "pk" : relation.reversed().name();
    return rows.filter(back + "__in", keys);
}

private Object sourceKey(Model found) {
    return relation.hops().get(0).to().get(found);
}
