package bookworm.sql;

/** An expression to order by, and which way. */
public record Ordering(Expression expression, boolean descending) implements Node {

    /** The other way round. */
    public Ordering reversed() { return new Ordering(expression, !descending); }

    @Override public void render(SqlWriter sql) {
        sql.append(expression).append(descending ? " DESC" : " ASC");
    }
}
