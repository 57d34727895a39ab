// right because: the rows in the way have no order

private void refuse(List<Guard> guards) {
    if (guards.size() > 0) {
        Set<Model> rows = new HashSet<>();
        Set<Object> keys = new HashSet<>();
        guards.forEach(guard -> {
            rows.add(guard.row());
            keys.add(guard.key().model().name() + "." + guard.key().name());
        });
        List<Model> list = new ArrayList<>(rows);
        list.sort(Comparator.comparing((Model row) -> (Long) row.pk()).reversed());
        String message = "Rows that stay refer to it: " + keys;
        throw guards.stream().anyMatch(guard -> guard.key().reference().onDelete() == OnDelete.RESTRICT)
            ? new RestrictedError(message, list) : new ProtectedError(message, list);
    }
}
