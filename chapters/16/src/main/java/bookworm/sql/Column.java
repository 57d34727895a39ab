package bookworm.sql;

import bookworm.fields.FieldType;
import bookworm.meta.FieldMeta;
import java.util.Collection;

/** A column of one of the query's tables. */
public record Column(int table, FieldMeta field) implements Leaf {

    /** A column of the query's first table, the model's own. */
    public Column(FieldMeta field) { this(0, field); }

    /** That the column holds a value of its type. */
    public Condition is(Object value) { return new Comparison(this, "=", new Param(value, type())); }

    /** That the column holds one of these values of its type. */
    public Condition isAmong(Collection<?> values) {
        return new In(this, values.stream().<Expression>map(value -> new Param(value, type())).toList());
    }

    @Override public void render(SqlWriter sql) { sql.column(table, field.column()); }

    @Override public String describe() { return field.toString(); }

    @Override public FieldType<?> type() { return field.type(); }
}
