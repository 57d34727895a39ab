// right because: whoever gets a copy changes a copy

@Override public List<R> list() { return new ArrayList<>(known().orElseGet(this::read)); }

private List<R> read() {
    cache = shaped(executor().list(query));
    return cache;
}

Optional<List<R>> known() { return Optional.ofNullable(query.isNothing() ? List.of() : cache); }
