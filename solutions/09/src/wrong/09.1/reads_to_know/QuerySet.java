// misconception: to know the rows one reads them
// refused with: known() has asked the database

@Override public List<R> list() {
    if (cache == null) {
        cache = query.isNothing() ? List.of() : shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() { return Optional.of(list()); }
