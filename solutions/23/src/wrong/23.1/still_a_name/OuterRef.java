// misconception: a name in a tree will be resolved by somebody
// refused with: The reference stands deep in a condition

Expression from(Resolver outer) { return levels == 1 ? new F(path) : new OuterRef(path, levels - 1); }
