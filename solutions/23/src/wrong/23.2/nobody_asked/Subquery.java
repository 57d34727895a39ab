// misconception: a reference knows by itself what it is
// refused with: Each writer's number of works

@Override public Expression resolve(Resolver resolver) { return bound(reference -> reference); }
