// misconception: collections are either one or apart
// refused with: the works are taken over one of two collections

private static void warnOfMultiplication(TableRows rows) {
    Map<String, Aggregate> taken = new LinkedHashMap<>();
    rows.annotations().forEach(annotation -> {
        if (annotation.value() instanceof Aggregate aggregate) {
            taken.put(annotation.name(), aggregate);
        }
    });
    Set<Integer> all = new HashSet<>();
    taken.values().forEach(each -> all.addAll(collections(rows.from(), each)));
    if (taken.values().stream().anyMatch(each -> counts(each) && !all.isEmpty() && taken.values().stream().anyMatch(other -> Collections.disjoint(collections(rows.from(), each), collections(rows.from(), other))))) {
        QueryLog.warn("The annotations " + String.join(" and ", taken.keySet()) + " of " + rows.model().name()
            + " are taken over different collections in one query, which multiply each other. Count with .distinct(), or "
            + "annotate with a subquery for each.");
    }
}
