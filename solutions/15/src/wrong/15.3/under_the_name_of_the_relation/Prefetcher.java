// misconception: what was read belongs to the relation
// refused with: Nothing was prefetched as 'thick'

private List<Model> read(List<Model> objects) {
    FieldMeta key = relation.hops().get(0).from();
    List<Object> keys = objects.stream().map(key::get).filter(Objects::nonNull).distinct().toList();
    List<Model> found = new ArrayList<>();
    rows.executor().batches(keys, 1).forEach(batch -> found.addAll(relatedTo(batch).list()));
    Map<Object, List<Model>> groups = found.stream().collect(Collectors.groupingBy(this::sourceKey));
    objects.forEach(object -> object.connect(relation, relation.name(), groups.getOrDefault(key.get(object), List.of())));
    return found;
}
