// misconception: toString tells class and key, so it tells the row
// refused with: A model may override toString as it likes
@Override public boolean equals(Object other) {
    return this == other || pk() != null && other != null && getClass() == other.getClass() && toString().equals(other.toString());
}

@Override public int hashCode() { return pk() == null ? System.identityHashCode(this) : toString().hashCode(); }
