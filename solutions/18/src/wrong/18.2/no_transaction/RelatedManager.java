// misconception: link and unlink are each all or nothing, and so are both
// refused with: But a part of it has happened already

final void replace(Set<Object> wanted) {
    Set<Object> linked = linkedKeys();
    unlink("set", linked.stream().filter(key -> !wanted.contains(key)).toList());
    link(wanted.stream().filter(key -> !linked.contains(key)).toList());
}
