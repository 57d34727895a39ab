// right because: model and field name a key as well as a dot between them does

private void refuse(List<Guard> guards) {
    if (guards.isEmpty()) {
        return;
    }
    List<Model> rows = new ArrayList<>();
    StringJoiner message = new StringJoiner("; ", "", ". So " + root + " stays.");
    for (Guard guard : guards) {
        if (!rows.contains(guard.row())) {
            rows.add(guard.row());
        }
        message.add("there is a " + guard.key().model().name() + " that refers to it by its field " + guard.key().name());
    }
    switch (guards.get(0).key().reference().onDelete()) {
        case PROTECT -> throw new ProtectedError(message.toString(), rows);
        default -> throw new RestrictedError(message.toString(), rows);
    }
}
