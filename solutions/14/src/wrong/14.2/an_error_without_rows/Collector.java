// misconception: the message is enough
// refused with: Both loans are in the way

private void refuse(List<Guard> guards) {
    if (!guards.isEmpty()) {
        String message = "Forbidden by " + guards.stream().map(guard -> "" + guard.key()).toList();
        throw guards.get(0).key().reference().onDelete() == OnDelete.PROTECT ? new ProtectedError(message, List.of()) : new RestrictedError(message, List.of());
    }
}
