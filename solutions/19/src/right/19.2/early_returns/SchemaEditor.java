// right because: two questions, each answered with a return
private void make(TablePart part) {
    TablePart old = before.get(part.key());
    String table = after.get(part.table()).name();
    if (part.isLike(old)) {
        if (part.kind() == Kind.COLUMN) {
            changeColumn(table, part.name(), old.column().get(), part.column().get());
        }
        return;
    }
    boolean tableIsNew = !before.containsKey(part.table());
    if (tableIsNew && part.isWithinTable()) {
        return;
    }
    if (part.kind() == Kind.COLUMN) {
        addColumn(table, part.name(), part.column().get());
    } else if (part.kind() == Kind.TABLE) {
        statements.add("CREATE TABLE " + part.name() + part.definition());
    } else if (part.kind() == Kind.INDEX) {
        statements.add("CREATE INDEX " + part.name() + " ON " + table + part.definition());
    } else {
        statements.add("ALTER TABLE " + table + " ADD CONSTRAINT " + part.name() + " " + part.definition());
    }
}
