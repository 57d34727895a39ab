// misconception: the relation says which rows they are
// refused with: ask the rows that were given

private QuerySet<? extends Model> relatedTo(List<Object> keys) {
    QuerySet<Model> all = QuerySet.of(Query.of(relation.target()));
    String back = relation.kind() == Relation.Kind.FORWARD ? "pk" : relation.reversed().name();
    return all.filter(back + "__in", keys);
}
