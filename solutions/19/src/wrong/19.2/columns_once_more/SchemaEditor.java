// misconception: each part is made by a statement of its own
// refused with: CREATE TABLE makes its columns and constraints, and no other statement does
private void make(TablePart part) {
    TablePart old = before.get(part.key());
    String table = after.get(part.table()).name();
    if (part.isLike(old)) {
        part.column().ifPresent(column -> changeColumn(table, part.name(), old.column().orElseThrow(), column));
    } else {
        switch (part.kind()) {
            case TABLE -> statements.add("CREATE TABLE " + table + " " + part.definition());
            case COLUMN -> addColumn(table, part.name(), part.column().orElseThrow());
            case INDEX -> statements.add("CREATE INDEX " + part.name() + " ON " + table + " " + part.definition());
            case CONSTRAINT, FOREIGN_KEY -> statements.add(alter(table) + "ADD " + part.line());
        }
    }
}
