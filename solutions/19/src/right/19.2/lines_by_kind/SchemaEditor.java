// right because: the same cases, kind by kind
private void drop(TablePart part) {
    if (part.isLike(after.get(part.key()))) {
        return;
    }
    String table = alter(before.get(part.table()).name());
    boolean stays = after.containsKey(part.table());
    switch (part.kind()) {
        case TABLE -> statements.add("DROP TABLE " + part.name());
        case FOREIGN_KEY -> statements.add(table + "DROP CONSTRAINT " + part.name());
        case COLUMN, CONSTRAINT -> addIf(stays, table + "DROP " + part.kind() + " " + part.name());
        case INDEX -> addIf(stays, "DROP INDEX " + part.name());
    }
}

private void addIf(boolean needed, String statement) {
    if (needed) {
        statements.add(statement);
    }
}
