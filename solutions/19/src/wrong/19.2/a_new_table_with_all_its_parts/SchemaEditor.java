// misconception: a new table brings its indexes and keys along
// refused with: A new table with an index
private void make(TablePart part) {
    TablePart old = before.get(part.key());
    String table = after.get(part.table()).name();
    if (part.isLike(old)) {
        part.column().ifPresent(column -> changeColumn(table, part.name(), old.column().orElseThrow(), column));
    } else if (part.kind() == Kind.TABLE || before.containsKey(part.table())) {
        switch (part.kind()) {
            case TABLE -> statements.add("CREATE TABLE " + table + " " + part.definition());
            case COLUMN -> addColumn(table, part.name(), part.column().orElseThrow());
            case INDEX -> statements.add("CREATE INDEX " + part.name() + " ON " + table + " " + part.definition());
            case CONSTRAINT, FOREIGN_KEY -> statements.add(alter(table) + "ADD " + part.line());
        }
    }
}
