// misconception: who counts nothing is told so, and who lists nothing asks
// refused with: list() asked for rows of which query.isNothing() says that there are none

@Override public List<R> list() {
    if (cache == null) {
        cache = shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() { return query.isNothing() ? Optional.of(List.of()) : Optional.ofNullable(cache); }
