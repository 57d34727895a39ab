// misconception: only a condition can leave no row
// refused with: query.isNothing() looks at the slice as well

@Override public List<R> list() {
    if (known().isEmpty()) {
        cache = shaped(executor().list(query));
    }
    return cache;
}

Optional<List<R>> known() {
    if (cache == null && bookworm.sql.Truth.NEVER.equals(query.where())) {
        cache = List.of();
    }
    return Optional.ofNullable(cache);
}
