// misconception: in a window nothing is grouped
// refused with: LAG is taken of a count of works

@Override public boolean containsAggregate() { return false; }
