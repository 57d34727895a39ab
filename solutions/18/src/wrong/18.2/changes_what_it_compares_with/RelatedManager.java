// misconception: the second difference is that of the changed set
// refused with: They were written again

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        Set<Object> linked = linkedKeys();
        linked.removeAll(wanted);
        unlink("set", linked);
        Set<Object> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(linked);
        link(missing);
    });
}
