// misconception: what stands in CREATE TABLE is added in the same way
// refused with: the row needs the initial value
private void make(TablePart part) {
    TablePart old = before.get(part.key());
    String table = after.get(part.table()).name();
    if (part.isLike(old)) {
        part.column().ifPresent(column -> changeColumn(table, part.name(), old.column().orElseThrow(), column));
    } else if (!part.isWithinTable() || before.containsKey(part.table())) {
        switch (part.kind()) {
            case TABLE -> statements.add("CREATE TABLE " + table + " " + part.definition());
            case COLUMN -> statements.add(alter(table) + "ADD COLUMN " + part.line());
            case INDEX -> statements.add("CREATE INDEX " + part.name() + " ON " + table + " " + part.definition());
            case CONSTRAINT, FOREIGN_KEY -> statements.add(alter(table) + "ADD " + part.line());
        }
    }
}
