// misconception: a loop is as good as a list
// refused with: These are four queries

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        Set<Object> linked = linkedKeys();
        for (Object key : linked) {
            if (!wanted.contains(key)) {
                unlink("set", List.of(key));
            }
        }
        for (Object key : wanted) {
            if (!linked.contains(key)) {
                link(List.of(key));
            }
        }
    });
}
