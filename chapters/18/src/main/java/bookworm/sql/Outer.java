package bookworm.sql;

import bookworm.fields.FieldType;

/** In a query within a query: an expression over the tables of the outer one. */
public record Outer(Expression expression) implements Leaf {

    @Override public void render(SqlWriter sql) { sql.outer(expression); }

    @Override public FieldType<?> type() { return expression.type(); }
}
