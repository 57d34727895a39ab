// misconception: one key forbids it
// refused with: the message names each

private void refuse(List<Guard> guards) {
    if (!guards.isEmpty()) {
        OnDelete rule = guards.get(0).key().reference().onDelete();
        List<Model> rows = guards.stream().map(Guard::row).distinct().toList();
        String keys = guards.get(0).key().toString();
        String message = "Cannot delete " + root + ", by " + rule + " of " + keys + ".";
        throw rule == OnDelete.PROTECT ? new ProtectedError(message, rows) : new RestrictedError(message, rows);
    }
}
