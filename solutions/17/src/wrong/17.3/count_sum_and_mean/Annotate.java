// misconception: a deviation does not change when rows are repeated
// refused with: All functions but MIN and MAX count

private static boolean counts(Aggregate aggregate) {
    return !aggregate.isDistinct()
        && Set.of(Aggregates.COUNT, Aggregates.SUM, Aggregates.AVG).contains(aggregate.function());
}
