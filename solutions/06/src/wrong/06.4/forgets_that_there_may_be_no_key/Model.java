// misconception: every object has a key
// refused with: hashCode must answer, for an object without a key too
@Override public boolean equals(Object other) {
    return this == other || other != null && getClass() == other.getClass() && pk() != null && pk().equals(((Model) other).pk());
}

@Override public int hashCode() { return pk().hashCode(); }
