package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.OptionalInt;

/** A whole number, or NULL, that belongs to the shape of a statement, as the distance of LAG does, and not to its values. */
public record Literal(OptionalInt number) implements Leaf {

    public static final Literal NULL = new Literal(OptionalInt.empty());

    public Literal(int number) { this(OptionalInt.of(number)); }

    @Override public void render(SqlWriter sql) { sql.append(number.isPresent() ? String.valueOf(number.getAsInt()) : "NULL"); }

    @Override public FieldType<?> type() { return Types.INTEGER; }
}
