// misconception: a table has one name
// refused with: The table desk_book is called tomes from now on
private void drop(TablePart part) {
    boolean goesByItself = part.kind() == Kind.TABLE || part.kind() == Kind.FOREIGN_KEY || after.containsKey(part.table());
    if (goesByItself && !part.isLike(after.get(part.key()))) {
        String table = after.getOrDefault(part.table(), before.get(part.table())).name();
        statements.add((part.standsAlone() ? "" : alter(table)) + "DROP " + part.title());
    }
}
