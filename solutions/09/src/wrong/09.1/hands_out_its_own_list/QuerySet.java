// misconception: nobody changes a list that was given to them
// refused with: it handed out its own list

@SuppressWarnings("unchecked") @Override public List<R> list() {
    if (known().isEmpty()) {
        cache = new ArrayList<>((List<R>) executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() {
    if (cache == null && query.isNothing()) {
        cache = List.of();
    }
    return Optional.ofNullable(cache);
}
