// right because: it is one transaction, so either may come first

final void replace(Set<Object> wanted) {
    owner.executor().atomic(() -> {
        List<Object> gone = new ArrayList<>(linkedKeys());
        List<Object> missing = new ArrayList<>();
        for (Object key : wanted) {
            if (!gone.remove(key)) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            link(missing);
        }
        if (!gone.isEmpty()) {
            unlink("set", gone);
        }
    });
}
