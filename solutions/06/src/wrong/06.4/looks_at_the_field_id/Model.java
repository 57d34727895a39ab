// misconception: every key is called id
// refused with: ask pk(), not id
@Override public boolean equals(Object other) {
    return this == other || other != null && getClass() == other.getClass() && id != null && id.equals(((Model) other).id);
}

@Override public int hashCode() { return id == null ? 0 : id.hashCode(); }
