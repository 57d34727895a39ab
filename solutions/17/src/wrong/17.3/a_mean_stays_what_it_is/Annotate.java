// misconception: a mean does not change when rows are repeated
// refused with: A row that comes twice changes a mean

private static boolean counts(Aggregate aggregate) {
    return !aggregate.isDistinct() && (aggregate.function() == Aggregates.COUNT || aggregate.function() == Aggregates.SUM);
}
