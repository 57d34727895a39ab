// misconception: the rows are filtered later
// refused with: executor().list(query) reads what the query asks for

@Override public List<R> list() {
    if (known().isEmpty()) {
        cache = shaped(executor().list(Query.of(query.model())));
    }
    return cache;
}

Optional<List<R>> known() {
    if (cache == null && query.isNothing()) {
        cache = List.of();
    }
    return Optional.ofNullable(cache);
}
