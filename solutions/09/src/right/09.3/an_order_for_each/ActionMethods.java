// right because: each end chooses its order

public Optional<R> first() { return start(isOrdered() ? rows() : rows().orderBy("pk")); }

public Optional<R> last() { return start(isOrdered() ? reverse() : rows().orderBy("-pk")); }

private Optional<R> start(QuerySet<R> ordered) {
    List<R> one = ordered.limit(1).list();
    return one.isEmpty() ? Optional.empty() : Optional.of(one.get(0));
}
