package bookworm.sql;

/** Whether a query has any row. */
public record Exists(Select select) implements Condition {

    @Override
    public void render(SqlWriter sql) {
        sql.append("EXISTS (").append(select).append(")");
    }
}
