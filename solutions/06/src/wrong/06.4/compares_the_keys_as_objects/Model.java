// misconception: a Long is a number, and == compares numbers
// refused with: It happens to work up to 127
@Override public boolean equals(Object other) {
    return this == other || other != null && getClass() == other.getClass() && pk() != null && pk() == ((Model) other).pk();
}

@Override public int hashCode() { return pk() == null ? System.identityHashCode(this) : Objects.hash(getClass(), pk()); }
