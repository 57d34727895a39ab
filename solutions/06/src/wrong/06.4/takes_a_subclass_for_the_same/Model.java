// misconception: a poet is an author
// refused with: A class that extends another model has a table of its own
@Override public boolean equals(Object other) {
    return this == other || getClass().isInstance(other) && pk() != null && pk().equals(((Model) other).pk());
}

@Override public int hashCode() { return pk() == null ? System.identityHashCode(this) : Objects.hash(getClass(), pk()); }
