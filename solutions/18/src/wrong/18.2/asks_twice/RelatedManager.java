// misconception: to ask for what is linked costs nothing
// refused with: These are four queries

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        unlink("set", linkedKeys().stream().filter(key -> !wanted.contains(key)).toList());
        Set<Object> linked = linkedKeys();
        link(wanted.stream().filter(key -> !linked.contains(key)).toList());
    });
}
