// right because: equal objects have equal hashes; and a set does not lose whom it has, when his key comes
@Override public boolean equals(Object other) {
    return this == other || other != null && getClass() == other.getClass() && pk() != null && pk().equals(((Model) other).pk());
}

@Override public int hashCode() { return getClass().hashCode(); }
