// misconception: equals says all that there is to say
// refused with: their hashes differ
@Override public boolean equals(Object other) {
    return this == other || other != null && getClass() == other.getClass() && pk() != null
        && pk().equals(((Model) other).pk());
}

@Override public int hashCode() { return super.hashCode(); }
