// right because: back along a foreign key, the field that leads back has that name

private QuerySet<? extends Model> relatedTo(List<Object> keys) {
    String field = relation.hops().get(0).to().name();
    return rows.filter(field + "__in", keys);
}

private Object sourceKey(Model found) {
    return relation.kind() == Relation.Kind.FORWARD ? found.pk() : relation.field().get(found);
}
