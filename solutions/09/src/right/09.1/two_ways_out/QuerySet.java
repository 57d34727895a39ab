// right because: early return, and nothing kept for what is nothing

@Override public List<R> list() {
    if (query.isNothing()) {
        return List.of();
    }
    if (cache != null) {
        return cache;
    }
    List<R> read = shaped(executor().list(query));
    cache = read;
    return read;
}

Optional<List<R>> known() {
    if (query.isNothing()) {
        return Optional.of(List.of());
    }
    return cache == null ? Optional.empty() : Optional.of(cache);
}
