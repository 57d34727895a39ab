package bookworm.sql;

import bookworm.meta.FieldMeta;

/** A column of the statement's table. */
public record Column(FieldMeta field) implements Node {

    /** That the column holds a value of its type. */
    public Comparison is(Object value) { return new Comparison(this, "=", new Param(value, field.type())); }

    @Override public void render(SqlWriter sql) { sql.identifier(field.column()); }
}
