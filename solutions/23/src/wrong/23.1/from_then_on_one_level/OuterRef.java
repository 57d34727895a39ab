// misconception: what is further out is one further out
// refused with: goes over three borders

Expression from(Resolver outer) { return levels == 1 ? outer.value(path) : new OuterRef(path, 1); }
