package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.List;
import java.util.function.UnaryOperator;

/** In a query within a query: an expression over the tables of the outer one. */
public record Outer(Expression expression) implements Expression {

    @Override public void render(SqlWriter sql) { sql.outer(expression); }

    @Override public FieldType<?> type() { return expression.type(); }

    @Override public Expression map(UnaryOperator<Expression> change) { return new Outer(change.apply(expression)); }

    /** It is of the query around. */
    @Override public List<Expression> children() { return List.of(); }
}
