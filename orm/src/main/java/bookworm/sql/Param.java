package bookworm.sql;

import bookworm.fields.FieldType;

/** A value: a question mark in the text, and the value beside it. */
public record Param(Object value, FieldType<?> type) implements Expression {

    @Override
    @SuppressWarnings("unchecked")
    public void render(SqlWriter sql) {
        sql.parameter(value == null ? null : ((FieldType<Object>) type).toJdbc(value));
    }
}
