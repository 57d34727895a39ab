// right because: what is assigned is what is given

@Override public List<R> list() { return known().orElseGet(() -> cache = shaped(executor().list(query))); }

Optional<List<R>> known() { return query.isNothing() ? Optional.of(List.of()) : Optional.ofNullable(cache); }
