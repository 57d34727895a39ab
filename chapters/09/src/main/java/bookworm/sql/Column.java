package bookworm.sql;

import bookworm.fields.FieldType;
import bookworm.meta.FieldMeta;

/** A column of the statement's table. */
public record Column(FieldMeta field) implements Expression {

    /** That the column holds a value of its type. */
    public Condition is(Object value) { return new Comparison(this, "=", new Param(value, type())); }

    @Override public void render(SqlWriter sql) { sql.identifier(field.column()); }

    @Override public String describe() { return field.toString(); }

    @Override public FieldType<?> type() { return field.type(); }
}
