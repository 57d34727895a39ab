// right because: a set has each row once, too

private void refuse(List<Guard> guards) {
    if (guards.isEmpty()) {
        return;
    }
    Set<Model> rows = new LinkedHashSet<>();
    Set<String> keys = new TreeSet<>();
    for (Guard guard : guards) {
        rows.add(guard.row());
        keys.add(guard.key().toString());
    }
    String message = rows.size() + " rows forbid to delete " + root + ": see " + keys;
    if (guards.get(0).key().reference().onDelete() == OnDelete.RESTRICT) {
        throw new RestrictedError(message, new ArrayList<>(rows));
    }
    throw new ProtectedError(message, List.copyOf(rows));
}
