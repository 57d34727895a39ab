// misconception: whoever reads first is the only caller
// refused with: The second caller put another row into the list

@SuppressWarnings("unchecked") @Override public List<R> list() {
    if (known().isEmpty()) {
        cache = new ArrayList<>((List<R>) executor().list(query));
        return new ArrayList<>(cache);
    }
    return cache;
}

Optional<List<R>> known() {
    if (cache == null && query.isNothing()) {
        cache = List.of();
    }
    return Optional.ofNullable(cache);
}
