// misconception: one queryset is enough
// refused with: The set keeps nothing: the rows are the database's

private QuerySet<T> kept;

@Override QuerySet<T> rows() {
    if (kept == null) {
        kept = QuerySet.relatedTo(new QuerySet.Owner(owner, relation()), query());
    }
    return kept;
}
