// misconception: a statement takes any number of parameters
// refused with: cuts the list

private List<Model> read(List<Model> objects) {
    FieldMeta key = relation.hops().get(0).from();
    List<Object> keys = objects.stream().map(key::get).filter(Objects::nonNull).distinct().toList();
    List<Model> found = new ArrayList<>();
    if (!keys.isEmpty()) {
        found.addAll(relatedTo(keys).list());
    }
    Map<Object, List<Model>> groups = found.stream().collect(Collectors.groupingBy(this::sourceKey));
    objects.forEach(object -> object.connect(relation, name, groups.getOrDefault(key.get(object), List.of())));
    return found;
}
