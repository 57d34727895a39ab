package bookworm.sql;

import bookworm.fields.FieldType;

/** A value turned into another type by the database. */
public record Cast(Expression value, FieldType<?> type) implements Expression {

    @Override public void render(SqlWriter sql) {
        sql.append("CAST(").append(value)
            .append(" AS " + type.columnType(sql.dialect()) + ")");
    }
}
