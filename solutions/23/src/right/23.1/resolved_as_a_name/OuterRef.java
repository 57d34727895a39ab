// right because: the resolver knows what to do with a name

Expression from(Resolver outer) { return levels > 1 ? new OuterRef(path, levels - 1) : outer.resolve(new F(path)); }
