// right because: a queryset makes the same query of a name

@Override Query query() {
    Object known = ownerKey();
    return QuerySet.of(Query.of(meta())).filter(field, known).query();
}
