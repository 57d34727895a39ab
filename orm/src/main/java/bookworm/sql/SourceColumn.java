package bookworm.sql;

import bookworm.fields.FieldType;
import bookworm.meta.Naming;

/** A value that a query selects, by its name: for a query around that one, or for its own groups and order. */
public record SourceColumn(String name, FieldType<?> type) implements Leaf {

    @Override
    public void render(SqlWriter sql) { sql.identifier(Naming.fit(name)); }
}
