package bookworm.sql;

import bookworm.fields.FieldType;
import bookworm.meta.Naming;
import java.util.function.UnaryOperator;

/** A value that a query gives for each row, and what it is called; the name is null where nothing refers to it. */
public record Selection(Expression expression, String name) implements Node {

    /** The value by its name: for a query around that one, or for its own groups and order. */
    private record Reference(String name, FieldType<?> type) implements Leaf {

        @Override public void render(SqlWriter sql) { sql.identifier(Naming.fit(name)); }
    }

    @Override public void render(SqlWriter sql) {
        sql.append(expression);
        if (name != null) {
            sql.append(" AS ").identifier(Naming.fit(name));
        }
    }

    public Selection map(UnaryOperator<Expression> change) { return new Selection(change.apply(expression), name); }

    public Expression reference() { return new Reference(name, expression.type()); }
}
