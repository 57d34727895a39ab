// misconception: an outer row has fields, and no more
// refused with: is a path of the query around

Expression from(Resolver outer) { return levels == 1 ? new Column(outer.model().field(path)) : new OuterRef(path, levels - 1); }
