// right because: a filter's join repeats rows as well, and an aggregate may stand in a larger expression

private static void warnOfMultiplication(TableRows rows) {
    Map<String, List<Aggregate>> taken = new LinkedHashMap<>();
    for (Annotation annotation : rows.annotations()) {
        List<Aggregate> inside = new ArrayList<>();
        gather(annotation.value(), inside);
        if (!inside.isEmpty()) {
            taken.put(annotation.name(), inside);
        }
    }
    Set<Integer> joined = IntStream.rangeClosed(1, rows.from().joins().size())
        .filter(table -> rows.from().joins().get(table - 1).hop().many()).boxed().collect(Collectors.toSet());
    boolean wrong = taken.values().stream().flatMap(List::stream)
        .anyMatch(each -> counts(each) && !collections(rows.from(), each).containsAll(joined));
    if (wrong) {
        QueryLog.warn(rows.model().name() + ": rows are repeated beneath " + taken.keySet());
    }
}

private static void gather(Expression expression, List<Aggregate> into) {
    if (expression instanceof Aggregate aggregate) {
        into.add(aggregate);
    } else {
        expression.children().forEach(part -> gather(part, into));
    }
}
