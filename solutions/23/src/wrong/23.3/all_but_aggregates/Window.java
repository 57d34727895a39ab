// misconception: an aggregate in a window groups nothing, so all else does
// refused with: RANK() is no aggregate

@Override public boolean containsAggregate() { return !(function instanceof Aggregate); }
