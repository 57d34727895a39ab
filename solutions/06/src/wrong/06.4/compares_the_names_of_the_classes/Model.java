// misconception: a class is known by its name
// refused with: compare the classes, not their names
@Override public boolean equals(Object other) {
    return this == other || other instanceof Model that && getClass().getSimpleName().equals(that.getClass().getSimpleName())
        && pk() != null && pk().equals(that.pk());
}

@Override public int hashCode() { return pk() == null ? System.identityHashCode(this) : pk().hashCode(); }
