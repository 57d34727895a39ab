// right because: a function that is an aggregate holds no other, and any other function groups if one stands in it

@Override public boolean containsAggregate() { return !(function instanceof Aggregate) && function.containsAggregate(); }
