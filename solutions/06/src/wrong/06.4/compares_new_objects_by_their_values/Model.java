// misconception: without a key the values say who it is
// refused with: equal values are not one row
@Override public boolean equals(Object other) {
    if (this == other) {
        return true;
    }
    if (other == null || getClass() != other.getClass()) {
        return false;
    }
    Model that = (Model) other;
    return pk() != null ? pk().equals(that.pk())
        : that.pk() == null && meta().fields().stream().allMatch(field -> Objects.equals(field.get(this), field.get(that)));
}

@Override public int hashCode() {
    return pk() == null ? getClass().hashCode() : Objects.hash(getClass(), pk());
}
