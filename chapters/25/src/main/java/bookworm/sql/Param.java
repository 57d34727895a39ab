package bookworm.sql;

import bookworm.fields.FieldType;

/** A value: a question mark in the text, and the value beside it. */
public record Param(Object value, FieldType<?> type) implements Leaf {

    /** What stands in the place of a value that comes later. */
    public record Slot(int number) { }

    @Override public void render(SqlWriter sql) { sql.parameter(toJdbc()); }

    /** The value as the driver takes it. */
    @SuppressWarnings("unchecked") public Object toJdbc() {
        return value == null || value instanceof Slot ? value : ((FieldType<Object>) type).toJdbc(value);
    }
}
