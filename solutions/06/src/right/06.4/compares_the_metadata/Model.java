// right because: there is one for each model class
@Override public boolean equals(Object other) {
    if (this == other) {
        return true;
    }
    return other instanceof Model that && meta() == that.meta() && pk() != null && pk().equals(that.pk());
}

@Override public int hashCode() { return pk() == null ? super.hashCode() : 31 * meta().name().hashCode() + pk().hashCode(); }
