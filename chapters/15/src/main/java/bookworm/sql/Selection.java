package bookworm.sql;

/** A value that a query gives for each row, and what it is called; the name is null where nothing refers to it. */
public record Selection(Expression expression, String name) implements Node {

    @Override public void render(SqlWriter sql) {
        sql.append(expression);
        if (name != null) {
            sql.append(" AS ").identifier(name);
        }
    }
}
