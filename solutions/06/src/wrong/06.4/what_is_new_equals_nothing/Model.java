// misconception: what has no key equals nothing
// refused with: An object is itself
@Override public boolean equals(Object other) {
    if (pk() == null || !(other instanceof Model that) || getClass() != that.getClass()) {
        return false;
    }
    return pk().equals(that.pk());
}

@Override public int hashCode() { return pk() == null ? System.identityHashCode(this) : Objects.hash(getClass(), pk()); }
