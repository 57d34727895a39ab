// misconception: Objects.equals takes care of the nulls
// refused with: null is not a key that they share
@Override public boolean equals(Object other) {
    return other != null && getClass() == other.getClass() && Objects.equals(pk(), ((Model) other).pk());
}

@Override public int hashCode() { return Objects.hash(getClass(), pk()); }
