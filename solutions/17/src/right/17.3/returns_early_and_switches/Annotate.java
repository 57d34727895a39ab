// right because: sizes tell it, since each is a part of all

private static void warnOfMultiplication(TableRows rows) {
    Map<String, Aggregate> taken = new LinkedHashMap<>();
    rows.annotations().forEach(annotation -> {
        if (annotation.value() instanceof Aggregate aggregate) {
            taken.put(annotation.name(), aggregate);
        }
    });
    Set<Integer> all = new HashSet<>();
    taken.values().forEach(each -> all.addAll(collections(rows.from(), each)));
    if (taken.size() < 2 || all.size() < 1) {
        return;
    }
    boolean isWrong = false;
    for (Aggregate each : taken.values()) {
        isWrong |= counts(each) && collections(rows.from(), each).size() < all.size();
    }
    if (isWrong) {
        QueryLog.warn("The annotations " + String.join(" and ", taken.keySet()) + " of " + rows.model().name()
            + " are taken over different collections in one query, which multiply each other. Count with .distinct(), or "
            + "annotate with a subquery for each.");
    }
}

private static boolean counts(Aggregate aggregate) {
    if (aggregate.isDistinct()) {
        return false;
    }
    return !Set.of(Aggregates.MIN, Aggregates.MAX).contains(aggregate.function());
}
