// misconception: what was not read has no rows
// refused with: list() gave null, and no list

@Override public List<R> list() {
    if (known().isEmpty()) {
        cache = shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() { return Optional.of(cache == null ? List.of() : cache); }
