package bookworm.sql;

import bookworm.meta.Naming;
import java.util.function.UnaryOperator;

/** A value that a query gives for each row, and what it is called; the name is null where nothing refers to it. */
public record Selection(Expression expression, String name) implements Node {

    @Override
    public void render(SqlWriter sql) {
        sql.append(expression);
        if (name != null) {
            sql.append(" AS ").identifier(Naming.fit(name));
        }
    }

    public Selection map(UnaryOperator<Expression> change) { return new Selection(change.apply(expression), name); }

    /** The value, for a query around this one. */
    public SourceColumn reference() { return new SourceColumn(name, expression.type()); }
}
