// misconception: equal queries have equal rows, so they may share them
// refused with: rows are kept by the queryset, not by the query

private static final Map<Query, List<?>> ANSWERS = new HashMap<>();

@SuppressWarnings("unchecked") @Override public List<R> list() {
    if (known().isEmpty()) {
        ANSWERS.put(query, shaped(executor().list(query)));
    }
    return (List<R>) (query.isNothing() ? List.of() : ANSWERS.get(query));
}

@SuppressWarnings("unchecked") Optional<List<R>> known() {
    return query.isNothing() ? Optional.of(List.of()) : Optional.ofNullable((List<R>) ANSWERS.get(query));
}
