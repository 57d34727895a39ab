// misconception: only those that are wrong need be named
// refused with: All aggregates are named

private static void warnOfMultiplication(TableRows rows) {
    Map<String, Aggregate> taken = new LinkedHashMap<>();
    rows.annotations().forEach(annotation -> {
        if (annotation.value() instanceof Aggregate aggregate) {
            taken.put(annotation.name(), aggregate);
        }
    });
    Set<Integer> all = new HashSet<>();
    taken.values().forEach(each -> all.addAll(collections(rows.from(), each)));
    List<String> wrong = taken.keySet().stream()
        .filter(name -> counts(taken.get(name)) && !collections(rows.from(), taken.get(name)).containsAll(all)).toList();
    if (!wrong.isEmpty()) {
        QueryLog.warn("Too large in " + rows.model().name() + ": " + String.join(" and ", wrong));
    }
}
