package desk;

import bookworm.exercises.Todo;
import bookworm.fields.FieldType;
import java.sql.*;

/**
 * Exercise 04.6, for another evening: an enum that declares no values. The column holds the name of the constant as the source has it, whatever
 * its {@code toString} says, so that constants may be added and moved.
 */
final class EnumType implements FieldType<Enum<?>> {

    private final Class<? extends Enum<?>> type;

    EnumType(EnumField field) { this.type = field.value(); }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Enum<?>> javaType() { return (Class<Enum<?>>) type; }

    @Override public String columnType() { return "VARCHAR(50)"; }

    /**
     * Takes a constant of the enum, or the name of one.
     *
     * @throws bookworm.errors.ValidationError for anything else, with the names that there are, in their order:
     *         {@code expected one of [PAPER, CLOTH] but got "SILK"}
     */
    @Override public Enum<?> convert(Object value) {
        throw new Todo("04.6", "make a constant of what a user gives, or refuse it with the names that there are");
    }

    @Override public Object toJdbc(Enum<?> value) {
        throw new Todo("04.6", "give what the column holds");
    }

    /** A row may hold what is no constant any more: then a {@link bookworm.errors.ValueError} says what it holds. */
    @Override public Enum<?> read(ResultSet row, int column) throws SQLException {
        throw new Todo("04.6", "read a constant, or null");
    }
}
