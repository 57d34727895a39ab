package bookworm.fields;

import bookworm.db.Dialect;
import bookworm.errors.ValidationError;
import java.sql.*;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A type without options: its Java class, its name in SQL, how other values become one. All of one class are the same
 * type.
 */
abstract class SimpleType<T> implements FieldType<T> {

    private final Class<T> javaType;
    private final String columnType;
    private final String expected;
    private final Function<Object, T> conversion;

    SimpleType(Class<T> javaType, String columnType, String expected, Function<Object, T> conversion) {
        this.javaType = javaType;
        this.columnType = columnType;
        this.expected = expected;
        this.conversion = conversion;
    }

    @Override
    public final Class<T> javaType() {
        return javaType;
    }

    @Override
    public String columnType(Dialect dialect) {
        return columnType;
    }

    @Override
    public final T convert(Object value) {
        try {
            return javaType.isInstance(value) ? javaType.cast(value) : conversion.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ValidationError("expected " + expected + " but got \"" + value + "\"");
        }
    }

    @Override
    public T read(ResultSet row, int column) throws SQLException {
        return row.getObject(column, javaType);
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass();
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }
}
