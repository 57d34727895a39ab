// right because: rows come from a queryset that is told its query

@Override Query query() {
    Object mine = ownerKey();
    Query all = Query.of(meta());
    return all.and(new Column(relation().field()).is(mine));
}

@Override QuerySet<T> rows() {
    var asked = new QuerySet.Owner(owner, relation());
    return QuerySet.<T>relatedTo(asked, Query.of(meta())).filter(field, owner);
}
