// misconception: COUNT(x) counts rows
// refused with: COUNT of a value counts where it is not null

@Override public void render(SqlWriter sql) {
    sql.append(function.sqlName() + (isDistinct ? "(DISTINCT " : "("));
    sql.append(isDistinct ? argument.orElseThrow() : new Node() {
        @Override public void render(SqlWriter writer) { writer.append("*"); }
    });
    sql.append(")");
    if (!Truth.ALWAYS.equals(filter)) {
        sql.append(" FILTER (WHERE ").append(filter).append(")");
    }
}
