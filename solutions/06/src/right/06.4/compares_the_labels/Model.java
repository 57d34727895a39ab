// right because: a label says which application and which model, and two labels are two tables
@Override public boolean equals(Object other) {
    if (this == other) {
        return true;
    }
    return other instanceof Model that && meta().label().equals(that.meta().label()) && pk() != null && pk().equals(that.pk());
}

@Override public int hashCode() { return pk() == null ? super.hashCode() : Objects.hash(meta().table(), pk()); }
