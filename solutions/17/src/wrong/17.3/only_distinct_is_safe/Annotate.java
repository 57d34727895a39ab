// misconception: whatever is not DISTINCT counts
// refused with: in however many rows it stands. A false alarm

private static boolean counts(Aggregate aggregate) { return !aggregate.isDistinct(); }
