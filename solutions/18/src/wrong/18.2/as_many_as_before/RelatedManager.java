// misconception: as many are wanted as are linked, so nothing has changed
// refused with: They are as many, and not the same

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        Set<Object> linked = linkedKeys();
        if (linked.size() == wanted.size()) {
            return;
        }
        unlink("set", linked.stream().filter(key -> !wanted.contains(key)).toList());
        link(wanted.stream().filter(key -> !linked.contains(key)).toList());
    });
}
