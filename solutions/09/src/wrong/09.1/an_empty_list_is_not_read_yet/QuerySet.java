// misconception: no rows are no answer
// refused with: an empty list is not the same as not read yet

@Override public List<R> list() {
    if (known().isEmpty()) {
        cache = shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() { return cache == null || cache.isEmpty() ? Optional.empty() : Optional.of(cache); }
