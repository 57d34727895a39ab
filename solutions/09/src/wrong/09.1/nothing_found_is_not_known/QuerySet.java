// misconception: what is known is what has rows
// refused with: The rows were read, and there was none, so that is known

@Override public List<R> list() {
    if (cache == null) {
        cache = query.isNothing() ? List.of() : shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() {
    if (query.isNothing()) {
        return Optional.of(List.of());
    }
    return cache == null || cache.isEmpty() ? Optional.empty() : Optional.of(cache);
}
