// right because: where both are equal, nothing is to be done

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        Set<Object> linked = linkedKeys();
        if (linked.equals(wanted)) {
            return;
        }
        unlink("set", without(linked, wanted));
        link(without(wanted, linked));
    });
}

private static List<Object> without(Set<Object> all, Set<Object> others) {
    return all.stream().filter(key -> !others.contains(key)).toList();
}
