// right because: IN leaves out a null by itself
private List<Model> read(List<Model> objects) {
    FieldMeta key = relation.hops().get(0).from();
    List<Object> keys = new ArrayList<>(new LinkedHashSet<>(objects.stream().map(key::get).toList()));
    List<Model> found = new ArrayList<>();
    rows.executor().batches(keys, 1).forEach(batch -> found.addAll(relatedTo(batch).list()));
    Map<Object, List<Model>> groups = found.stream().collect(Collectors.groupingBy(this::sourceKey));
    objects.forEach(object -> object.connect(relation, name, groups.getOrDefault(key.get(object), List.of())));
    return found;
}
