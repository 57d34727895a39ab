// misconception: whoever is in no group needs nothing
// refused with: connect each object, be it with an empty list

private List<Model> read(List<Model> objects) {
    FieldMeta key = relation.hops().get(0).from();
    List<Object> keys = objects.stream().map(key::get).filter(Objects::nonNull).distinct().toList();
    List<Model> found = new ArrayList<>();
    rows.executor().batches(keys, 1).forEach(batch -> found.addAll(relatedTo(batch).list()));
    Map<Object, List<Model>> groups = found.stream().collect(Collectors.groupingBy(this::sourceKey));
    groups.forEach((of, group) -> objects.stream().filter(object -> of.equals(key.get(object)))
        .forEach(object -> object.connect(relation, name, group)));
    return found;
}
