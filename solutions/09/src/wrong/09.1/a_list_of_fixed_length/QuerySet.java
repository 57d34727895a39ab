// misconception: what cannot lose a row cannot be changed
// refused with: The first caller put another row into the list

@SuppressWarnings("unchecked") @Override public List<R> list() {
    if (known().isEmpty()) {
        cache = Arrays.asList((R[]) executor().list(query).toArray(new Model[0]));
    }
    return cache;
}

Optional<List<R>> known() {
    if (cache == null && query.isNothing()) {
        cache = List.of();
    }
    return Optional.ofNullable(cache);
}
