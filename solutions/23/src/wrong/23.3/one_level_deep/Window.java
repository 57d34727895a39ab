// misconception: what a function is taken of stands right below it
// refused with: there the aggregate stands one level deeper

@Override public boolean containsAggregate() { return function.children().stream().anyMatch(Aggregate.class::isInstance); }
