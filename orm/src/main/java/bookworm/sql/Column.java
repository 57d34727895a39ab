package bookworm.sql;

import bookworm.fields.FieldType;
import bookworm.meta.FieldMeta;

/** A column of one of the query's tables. */
public record Column(int table, FieldMeta field) implements Expression {

    @Override
    public void render(SqlWriter sql) {
        sql.column(table, field.column());
    }

    @Override
    public FieldType<?> type() {
        return field.type();
    }
}
