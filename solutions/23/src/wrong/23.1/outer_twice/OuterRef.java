// misconception: the reference crosses when it is named
// refused with: there is an Outer within an Outer

Expression from(Resolver outer) { return levels == 1 ? new Outer(outer.value(path)) : new OuterRef(path, levels - 1); }
