// right because: list() that would read nothing may be asked

@Override public List<R> list() {
    if (cache == null) {
        cache = query.isNothing() ? List.of() : shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() {
    boolean isFree = cache != null || query.isNothing();
    return isFree ? Optional.of(list()) : Optional.empty();
}
