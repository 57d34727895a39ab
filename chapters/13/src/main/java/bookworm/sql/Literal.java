package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.OptionalInt;

/** A whole number, or NULL, that is written out, as the length of a part of a text is: it is no parameter. */
public record Literal(OptionalInt number) implements Leaf {

    public static final Literal NULL = new Literal(OptionalInt.empty());

    public Literal(int number) { this(OptionalInt.of(number)); }

    @Override public void render(SqlWriter sql) { sql.append(number.isPresent() ? String.valueOf(number.getAsInt()) : "NULL"); }

    @Override public FieldType<?> type() { return Types.INTEGER; }
}
