package bookworm.query;

import bookworm.fields.FieldType;
import bookworm.sql.*;

/** An expression that still speaks in names. Resolved against a query, it becomes one that speaks of tables and columns. */
public interface Unresolved extends Expression {

    Expression resolve(Resolver resolver);

    @Override
    default void render(SqlWriter sql) {
        throw new IllegalStateException(this + " was never resolved against a query");
    }

    @Override
    default FieldType<?> type() {
        throw new IllegalStateException(this + " was never resolved against a query");
    }
}
