package bookworm.fields;

import bookworm.db.Dialect;
import bookworm.errors.ValidationError;
import java.time.DateTimeException;
import java.util.function.Function;

/** What most types are made of: a Java class, a name in SQL, what is expected, and how other values become one. */
public abstract class SimpleType<T> implements FieldType<T> {

    private final Class<T> javaType;
    private final String columnType;
    private final String expected;
    private final Function<Object, T> conversion;

    protected SimpleType(Class<T> javaType, String columnType, String expected, Function<Object, T> conversion) {
        this.javaType = javaType;
        this.columnType = columnType;
        this.expected = expected;
        this.conversion = conversion;
    }

    @Override public final Class<T> javaType() { return javaType; }

    @Override public final String columnType(Dialect dialect) { return dialect.type(columnType); }

    @Override public T convert(Object value) {
        try {
            return javaType.isInstance(value) ? javaType.cast(value) : conversion.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            String kind = value instanceof CharSequence ? "" : " of " + value.getClass().getName();
            throw new ValidationError("expected " + expected + " but got \"" + value + "\"" + kind);
        }
    }
}
