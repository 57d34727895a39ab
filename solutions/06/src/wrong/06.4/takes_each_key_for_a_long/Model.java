// misconception: every key is a Long
// refused with: whatever a key is, a Long or a text
@Override public boolean equals(Object other) {
    return this == other || other != null && getClass() == other.getClass() && pk() != null && ((Model) other).pk() != null
        && ((Long) pk()).longValue() == ((Long) ((Model) other).pk()).longValue();
}

@Override public int hashCode() {
    return pk() == null ? System.identityHashCode(this) : Objects.hash(getClass(), pk());
}
