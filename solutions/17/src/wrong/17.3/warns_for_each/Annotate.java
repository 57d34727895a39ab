// misconception: each annotation is a warning of its own
// refused with: One sentence warns of it

private static void warnOfMultiplication(TableRows rows) {
    Set<Integer> all = new HashSet<>();
    rows.annotations().stream().map(Annotation::value).filter(Aggregate.class::isInstance)
        .forEach(each -> all.addAll(collections(rows.from(), (Aggregate) each)));
    for (Annotation annotation : rows.annotations()) {
        if (annotation.value() instanceof Aggregate each && counts(each) && !collections(rows.from(), each).containsAll(all)) {
            QueryLog.warn(annotation.name() + " of " + rows.model().name() + " is multiplied.");
        }
    }
}
