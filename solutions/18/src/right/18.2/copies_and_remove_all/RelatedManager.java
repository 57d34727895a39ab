// right because: two sets may be subtracted from each other

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        Set<Object> linked = linkedKeys();
        Set<Object> gone = new HashSet<>(linked);
        gone.removeAll(wanted);
        Set<Object> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(linked);
        unlink("set", gone);
        link(missing);
    });
}
