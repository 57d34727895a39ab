// misconception: a map from key to row has each row once
// refused with: have one key, and are two rows

private void refuse(List<Guard> guards) {
    if (guards.isEmpty()) {
        return;
    }
    Map<Object, Model> rows = new LinkedHashMap<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Guard guard : guards) {
        rows.put(guard.row().pk(), guard.row());
        keys.add(guard.key().toString());
    }
    String message = "Cannot delete " + root + ", because of " + String.join(", ", keys);
    if (guards.get(0).key().reference().onDelete() == OnDelete.RESTRICT) {
        throw new RestrictedError(message, new ArrayList<>(rows.values()));
    }
    throw new ProtectedError(message, new ArrayList<>(rows.values()));
}
