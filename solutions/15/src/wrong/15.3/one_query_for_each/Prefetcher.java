// misconception: ahead of time is enough
// refused with: one for the books of all of them

private List<Model> read(List<Model> objects) {
    FieldMeta key = relation.hops().get(0).from();
    List<Model> found = new ArrayList<>();
    for (Model object : objects) {
        List<Model> own = key.get(object) == null ? List.of() : new ArrayList<>(relatedTo(List.of(key.get(object))).list());
        object.connect(relation, name, own);
        found.addAll(own);
    }
    return found;
}
