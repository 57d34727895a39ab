package bookworm.fields;

import bookworm.db.Dialect;
import bookworm.errors.ValidationError;
import java.sql.*;
import java.util.*;

/**
 * The type of a field that is an enum of {@link Choice}s: the column holds the choice's value, never its ordinal, so
 * that reordering the enum changes no data.
 */
public record Choices<E extends Choice>(FieldType<?> base, Class<E> enumClass) implements FieldType<E> {

    /** The choice of that class with this value, if there is one. */
    public static <E extends Choice> Optional<E> find(Class<E> choices, Object value) {
        return Arrays.stream(choices.getEnumConstants()).filter(choice -> choice.value().equals(value)).findFirst();
    }

    /** The values of the choices, in their order. */
    public static List<Object> values(Class<? extends Choice> choices) {
        return Arrays.stream(choices.getEnumConstants()).<Object>map(Choice::value).toList();
    }

    @Override
    public Class<E> javaType() {
        return enumClass;
    }

    @Override
    public String columnType(Dialect dialect) {
        return base.columnType(dialect);
    }

    @Override
    public E convert(Object value) {
        return enumClass.isInstance(value) ? enumClass.cast(value)
            : find(enumClass, value).orElseThrow(() -> new ValidationError(
                "expected one of " + values(enumClass) + " but got \"" + value + "\""));
    }

    @Override
    public Object toJdbc(E value) {
        return value.value();
    }

    @Override
    public E read(ResultSet row, int column) throws SQLException {
        Object value = base.read(row, column);
        return value == null ? null : convert(value);
    }
}
