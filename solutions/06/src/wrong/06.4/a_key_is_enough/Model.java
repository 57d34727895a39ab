// misconception: a key tells an object from all others
// refused with: author 1 is not book 1
@Override public boolean equals(Object other) {
    return this == other || other instanceof Model that && pk() != null && pk().equals(that.pk());
}

@Override public int hashCode() { return pk() == null ? 0 : pk().hashCode(); }
