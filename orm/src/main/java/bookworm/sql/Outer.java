package bookworm.sql;

import bookworm.fields.FieldType;

/** In a query within a query: an expression over the tables of the outer one. */
public record Outer(Expression expression) implements Expression {

    @Override
    public void render(SqlWriter sql) { sql.outside(() -> expression.render(sql)); }

    @Override
    public FieldType<?> type() { return expression.type(); }
}
