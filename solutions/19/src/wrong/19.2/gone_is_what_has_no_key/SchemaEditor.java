// misconception: a part that keeps its name is the same part
// refused with: It has its old name, and is another one
private void drop(TablePart part) {
    boolean goesByItself = part.kind() == Kind.TABLE || part.kind() == Kind.FOREIGN_KEY || after.containsKey(part.table());
    if (goesByItself && !after.containsKey(part.key())) {
        String table = before.get(part.table()).name();
        statements.add((part.standsAlone() ? "" : alter(table)) + "DROP " + part.title());
    }
}
