// misconception: an Optional takes a null
// refused with: Before anything is read, there is no list

@Override public List<R> list() {
    if (cache == null) {
        cache = query.isNothing() ? List.of() : shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() { return query.isNothing() ? Optional.of(List.of()) : Optional.of(cache); }
