// misconception: a hash that never changes keeps a set in order
// refused with: A hash that is kept from then is an old one
private Integer hash;

@Override public boolean equals(Object other) {
    return this == other || other != null && getClass() == other.getClass() && pk() != null && pk().equals(((Model) other).pk());
}

@Override public int hashCode() {
    if (hash == null) {
        hash = pk() == null ? System.identityHashCode(this) : Objects.hash(getClass(), pk());
    }
    return hash;
}
