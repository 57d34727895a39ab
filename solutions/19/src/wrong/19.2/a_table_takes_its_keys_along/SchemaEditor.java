// misconception: a table that goes takes its foreign keys along, in any order
// refused with: a foreign key ties it to another table and goes first
private void drop(TablePart part) {
    boolean goesByItself = part.kind() == Kind.TABLE || after.containsKey(part.table());
    if (goesByItself && !part.isLike(after.get(part.key()))) {
        String table = before.get(part.table()).name();
        statements.add((part.standsAlone() ? "" : alter(table)) + "DROP " + part.title());
    }
}
