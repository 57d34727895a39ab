package bookworm.sql;

import bookworm.fields.FieldType;

/** The {@code *} of {@code COUNT(*)}: all rows, whatever they hold. */
public record Star() implements Expression {

    @Override
    public void render(SqlWriter sql) { sql.append("*"); }

    @Override
    public FieldType<?> type() { return Types.BIG_INTEGER; }
}
