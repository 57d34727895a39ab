// misconception: only the database knows that nothing is found
// refused with: query.isNothing() says so before anybody asks

@Override public List<R> list() {
    if (known().isEmpty()) {
        cache = shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() { return Optional.ofNullable(cache); }
