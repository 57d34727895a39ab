package bookworm.sql;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.math.BigInteger;
import java.util.*;
import java.util.stream.Stream;

/**
 * Values that stand by themselves rather than beside a column. The database is told their type with a cast: without it,
 * H2 takes the type of {@code ?} in {@code pages * ?} from the column, and makes 1 of 1.1.
 */
public final class Value {

    /** Of the Java numbers that the database has not, the types that can hold them; then each type's own class. */
    private static final Map<Class<?>, FieldType<?>> TYPES = new HashMap<>(Map.of(Byte.class, Types.INTEGER,
        Short.class, Types.INTEGER, Float.class, Types.FLOAT, BigInteger.class, Types.DECIMAL));

    static {
        Stream.of(Types.INTEGER, Types.BIG_INTEGER, Types.FLOAT, Types.DECIMAL, Types.TEXT, Types.BOOLEAN, Types.DATE,
            Types.DATE_TIME, Types.DURATION, Types.UNIQUE_ID).forEach(type -> TYPES.put(type.javaType(), type));
    }

    private Value() {
    }

    /** A value, its type told by its Java class. An expression stays as it is. */
    public static Expression of(Object value) {
        if (value == null) {
            return new Literal(null);
        }
        if (value instanceof Expression expression) {
            return expression;
        }
        FieldType<?> type = TYPES.get(value.getClass());
        if (type == null) {
            throw new ValueError("A " + value.getClass().getName() + " cannot stand in a query: give a number, a text, a "
                + "boolean, a date, an instant, a duration or a UUID");
        }
        return new Cast(new Param(type.convert(value), type), type);
    }
}
