// misconception: what is unlinked can be linked again
// refused with: gives back the row that was there

final void replace(Set<Object> wanted) {
    Set<Object> linked = linkedKeys();
    List<Object> gone = linked.stream().filter(key -> !wanted.contains(key)).toList();
    unlink("set", gone);
    try {
        link(wanted.stream().filter(key -> !linked.contains(key)).toList());
    } catch (RuntimeException e) {
        link(gone);
        throw e;
    }
}
