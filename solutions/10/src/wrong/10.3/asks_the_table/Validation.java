// misconception: whether a condition is met, the rows of the table say
// refused with: It meets the condition, whatever is in the table
private boolean isMet(Expression condition) {
    return bookworm.db.Database.current().query(SqlWriter.compile(Statement.count(object.meta(), condition), bookworm.db.Database.current().dialect()), row -> row.getInt(1)).get(0) > 0;
}
