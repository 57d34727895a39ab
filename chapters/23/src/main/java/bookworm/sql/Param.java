package bookworm.sql;

import bookworm.fields.FieldType;

/** A value: a question mark in the text, and the value beside it. */
public record Param(Object value, FieldType<?> type) implements Leaf {

    @Override public void render(SqlWriter sql) { sql.parameter(toJdbc()); }

    /** The value as the driver takes it. */
    @SuppressWarnings("unchecked") Object toJdbc() { return value == null ? null : ((FieldType<Object>) type).toJdbc(value); }
}
