// misconception: the two errors say the same
// refused with: PROTECT is no RESTRICT

private void refuse(List<Guard> guards) {
    if (!guards.isEmpty()) {
        OnDelete rule = guards.get(0).key().reference().onDelete();
        List<Model> rows = guards.stream().map(Guard::row).distinct().toList();
        String keys = guards.stream().map(guard -> guard.key().toString()).distinct().collect(Collectors.joining(", "));
        String message = "Cannot delete " + root + ", by " + rule + " of " + keys + ".";
        throw new RestrictedError(message, rows);
    }
}
