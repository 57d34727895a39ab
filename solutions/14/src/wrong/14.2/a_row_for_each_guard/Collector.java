// misconception: each guard is another row
// refused with: it is listed once

private void refuse(List<Guard> guards) {
    if (!guards.isEmpty()) {
        OnDelete rule = guards.get(0).key().reference().onDelete();
        List<Model> rows = guards.stream().map(Guard::row).toList();
        String keys = guards.stream().map(guard -> guard.key().toString()).distinct().collect(Collectors.joining(", "));
        String message = "Cannot delete " + root + ", by " + rule + " of " + keys + ".";
        throw rule == OnDelete.PROTECT ? new ProtectedError(message, rows) : new RestrictedError(message, rows);
    }
}
