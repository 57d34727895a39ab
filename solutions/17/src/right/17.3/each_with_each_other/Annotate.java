// right because: two loops compare each with each other

private static void warnOfMultiplication(TableRows rows) {
    List<Annotation> taken = rows.annotations().stream().filter(each -> each.value() instanceof Aggregate).toList();
    for (Annotation one : taken) {
        for (Annotation other : taken) {
            Aggregate counted = (Aggregate) one.value();
            Set<Integer> others = new HashSet<>(collections(rows.from(), (Aggregate) other.value()));
            others.removeAll(collections(rows.from(), counted));
            if (counts(counted) && !others.isEmpty()) {
                QueryLog.warn(rows.model().name() + ": these multiply each other: " + taken.stream().map(Annotation::name).toList());
                return;
            }
        }
    }
}
