package bookworm.sql;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.math.*;
import java.util.Map;
import java.util.stream.*;

/**
 * Values that stand by themselves rather than beside a column. The database is told their type with a cast: without it,
 * H2 takes the type of {@code ?} in {@code pages * ?} from the column, and makes 1 of 1.1.
 */
public final class Value {

    private static final Map<Class<?>, FieldType<?>> TYPES = Stream.of(Types.INTEGER, Types.BIG_INTEGER, Types.FLOAT,
        Types.DECIMAL, Types.TEXT, Types.BOOLEAN, Types.DATE, Types.DATE_TIME, Types.DURATION, Types.UNIQUE_ID)
        .collect(Collectors.toMap(FieldType::javaType, type -> type));

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
        Object plain = normal(value);
        return new Cast(new Param(plain, typeOf(plain)), typeOf(plain));
    }

    /** Of the Java numbers, those that the database has too. */
    private static Object normal(Object value) {
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof Short || value instanceof Byte) {
            return ((Number) value).intValue();
        }
        return value instanceof BigInteger number ? new BigDecimal(number) : value;
    }

    private static FieldType<?> typeOf(Object value) {
        FieldType<?> type = TYPES.get(value.getClass());
        if (type == null) {
            throw new ValueError("A " + value.getClass().getName() + " cannot stand in a query: give a number, a text, a "
                + "boolean, a date, an instant, a duration or a UUID");
        }
        return type;
    }
}
