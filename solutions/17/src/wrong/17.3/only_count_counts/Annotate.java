// misconception: only COUNT counts
// refused with: The other way round, and with a sum

private static boolean counts(Aggregate aggregate) { return !aggregate.isDistinct() && aggregate.function() == Aggregates.COUNT; }
