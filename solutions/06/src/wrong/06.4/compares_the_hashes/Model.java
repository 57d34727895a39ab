// misconception: equal hashes make equal objects
// refused with: Equal hashes do not make equal objects
@Override public boolean equals(Object other) { return this == other || other instanceof Model && pk() != null && hashCode() == other.hashCode(); }

@Override public int hashCode() { return pk() == null ? System.identityHashCode(this) : Objects.hash(getClass(), pk()); }
