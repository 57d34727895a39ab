// misconception: a table is empty before it goes
// refused with: one DROP CONSTRAINT, two DROP TABLE
private void drop(TablePart part) {
    boolean goesByItself = part.kind() == Kind.TABLE || part.kind() == Kind.FOREIGN_KEY || after.containsKey(part.table());
    if (!part.isLike(after.get(part.key()))) {
        String table = before.get(part.table()).name();
        statements.add((part.standsAlone() ? "" : alter(table)) + "DROP " + part.title());
    }
}
