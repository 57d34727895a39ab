// misconception: each resolver knows each name
// refused with: what lies further out is bound by the next resolver

@Override public Expression resolve(Resolver resolver) { return bound(reference -> resolver.value(reference.path())); }
