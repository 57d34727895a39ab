// misconception: a reference that is not meant for this query passes through as it is
// refused with: with one border less

Expression from(Resolver outer) { return levels == 1 ? outer.value(path) : this; }
