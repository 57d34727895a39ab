// misconception: list() is the query: who asks twice, asks twice
// refused with: list() was called twice, and the database was asked so often too

@Override public List<R> list() { return shaped(executor().list(query)); }

Optional<List<R>> known() {
    if (cache == null && query.isNothing()) {
        cache = List.of();
    }
    return Optional.ofNullable(cache);
}
