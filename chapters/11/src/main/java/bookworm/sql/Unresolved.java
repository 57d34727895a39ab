package bookworm.sql;

import bookworm.fields.FieldType;

/** An expression that still speaks in names. It waits in the tree until a query says what they stand for, in tables and columns. */
public interface Unresolved extends Expression {

    @Override default void render(SqlWriter sql) { throw new IllegalStateException(this + " was never resolved against a query"); }

    @Override default FieldType<?> type() { throw new IllegalStateException(this + " was never resolved against a query"); }
}
