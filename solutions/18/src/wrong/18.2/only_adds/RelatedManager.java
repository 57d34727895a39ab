// misconception: to set is to add
// refused with: what is linked and not wanted goes

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        link(wanted);
    });
}
