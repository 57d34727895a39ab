// right because: the key by its own name

private void load(Relation relation) {
    String name = relation.target().primaryKey().name();
    object = QuerySet.<T>of(Query.of(relation.target())).filter(name, key).first().orElseThrow(() -> new DoesNotExist("No " + name + " " + key));
}

public void set(T other) {
    this.object = other;
    this.key = Optional.ofNullable(other).map(Model::pk).orElse(null);
}
