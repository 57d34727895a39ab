// misconception: what changes has the name that it had
// refused with: has its new name already
private void make(TablePart part) {
    TablePart old = before.get(part.key());
    String table = after.get(part.table()).name();
    if (part.isLike(old)) {
        part.column().ifPresent(column -> changeColumn(table, old.name(), old.column().orElseThrow(), column));
    } else if (!part.isWithinTable() || before.containsKey(part.table())) {
        switch (part.kind()) {
            case TABLE -> statements.add("CREATE TABLE " + table + " " + part.definition());
            case COLUMN -> addColumn(table, part.name(), part.column().orElseThrow());
            case INDEX -> statements.add("CREATE INDEX " + part.name() + " ON " + table + " " + part.definition());
            case CONSTRAINT, FOREIGN_KEY -> statements.add(alter(table) + "ADD " + part.line());
        }
    }
}
