// misconception: the nearest query around is the one that is meant
// refused with: is the key of a writer, not of a loan

Expression from(Resolver outer) { return outer.value(path); }
