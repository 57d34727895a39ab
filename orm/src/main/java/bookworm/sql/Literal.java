package bookworm.sql;

import bookworm.fields.FieldType;

/** A whole number, or NULL, that belongs to the shape of a statement, as the distance of LAG does, and not to its values. */
public record Literal(Integer number) implements Leaf {

    public static final Literal NULL = new Literal(null);

    @Override
    public void render(SqlWriter sql) { sql.append(number == null ? "NULL" : number.toString()); }

    @Override
    public FieldType<?> type() { return Types.INTEGER; }
}
