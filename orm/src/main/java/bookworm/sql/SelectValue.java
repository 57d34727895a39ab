package bookworm.sql;

/** A SELECT of one value, from no table. */
public record SelectValue(Expression value) implements Statement {

    @Override
    public void render(SqlWriter sql) {
        sql.append("SELECT ").append(value);
    }
}
