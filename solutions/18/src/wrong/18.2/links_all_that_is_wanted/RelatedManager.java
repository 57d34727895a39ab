// misconception: link sees to what is there already
// refused with: They were written again

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        unlink("set", linkedKeys().stream().filter(key -> !wanted.contains(key)).toList());
        link(wanted);
    });
}
