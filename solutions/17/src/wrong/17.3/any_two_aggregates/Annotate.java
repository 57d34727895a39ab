// misconception: two aggregates are two collections
// refused with: share their join

private static void warnOfMultiplication(TableRows rows) {
    Map<String, Aggregate> taken = new LinkedHashMap<>();
    rows.annotations().forEach(annotation -> {
        if (annotation.value() instanceof Aggregate aggregate) {
            taken.put(annotation.name(), aggregate);
        }
    });
    Set<Integer> all = new HashSet<>();
    taken.values().forEach(each -> all.addAll(collections(rows.from(), each)));
    if (taken.values().stream().anyMatch(each -> counts(each) && taken.size() > 1)) {
        QueryLog.warn("The annotations " + String.join(" and ", taken.keySet()) + " of " + rows.model().name()
            + " are taken over different collections in one query, which multiply each other. Count with .distinct(), or "
            + "annotate with a subquery for each.");
    }
}
