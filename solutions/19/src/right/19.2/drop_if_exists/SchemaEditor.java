// right because: a part that is there may be dropped with IF EXISTS as well
private void drop(TablePart part) {
    TablePart now = after.get(part.key());
    boolean isGone = now == null || !now.shape().equals(part.shape());
    boolean withItsTable = !after.containsKey(part.table()) && part.kind() != Kind.TABLE && part.kind() != Kind.FOREIGN_KEY;
    if (isGone && !withItsTable) {
        String start = part.standsAlone() ? "" : "ALTER TABLE " + before.get(part.table()).name() + " ";
        statements.add(start + (part.kind() == Kind.TABLE ? "DROP TABLE IF EXISTS " + part.name() : "DROP " + part.title()));
    }
}
