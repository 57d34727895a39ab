// right because: the first caller may do as they like with the list that was read

@SuppressWarnings("unchecked") @Override public synchronized List<R> list() {
    if (known().isPresent()) {
        return cache;
    }
    List<R> read = new ArrayList<>((List<R>) executor().list(query));
    cache = List.copyOf(read);
    return read;
}

Optional<List<R>> known() {
    if (cache == null && query.isNothing()) {
        cache = List.of();
    }
    return Optional.ofNullable(cache);
}
