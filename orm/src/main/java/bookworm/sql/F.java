package bookworm.sql;

import bookworm.fields.FieldType;

/**
 * A field, or an annotation, of the row at hand, by its name or its path: {@code f("author__name")}. It waits in the tree
 * until a query says which column that is.
 */
public record F(String path) implements Leaf {

    @Override public FieldType<?> type() { throw new IllegalStateException(this + " was never resolved against a query"); }

    @Override public void render(SqlWriter sql) { throw new IllegalStateException(this + " was never resolved against a query"); }
}
