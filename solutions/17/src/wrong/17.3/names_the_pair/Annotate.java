// misconception: it is always two that multiply each other
// refused with: not only two of them

private static void warnOfMultiplication(TableRows rows) {
    List<Annotation> taken = rows.annotations().stream().filter(each -> each.value() instanceof Aggregate).toList();
    for (Annotation one : taken) {
        Set<Integer> own = collections(rows.from(), (Aggregate) one.value());
        for (Annotation other : taken) {
            if (counts((Aggregate) one.value()) && !own.containsAll(collections(rows.from(), (Aggregate) other.value()))) {
                QueryLog.warn(one.name() + " and " + other.name() + " of " + rows.model().name() + " multiply each other.");
                return;
            }
        }
    }
}
