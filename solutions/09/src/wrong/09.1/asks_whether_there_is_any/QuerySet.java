// misconception: to look whether there is a row costs nothing
// refused with: The first list() is one query

@Override public List<R> list() {
    if (known().isEmpty()) {
        cache = shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() {
    if (cache == null && (query.isNothing() || !executor().exists(query))) {
        cache = List.of();
    }
    return Optional.ofNullable(cache);
}
