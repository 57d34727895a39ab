package bookworm.sql;

import bookworm.errors.*;
import bookworm.fields.*;
import java.math.*;
import java.time.*;
import java.util.*;
import java.util.stream.Stream;

/** The types of values that are computed, and so belong to no field. */
public final class Types {

    public static final FieldType<Integer> INTEGER = new IntegerType();
    public static final FieldType<Long> BIG_INTEGER = new BigIntegerType();
    public static final FieldType<Double> FLOAT = new FloatType();
    public static final FieldType<BigDecimal> DECIMAL = DecimalType.UNLIMITED;
    public static final FieldType<String> TEXT = new TextType();
    public static final FieldType<Boolean> BOOLEAN = new BooleanType();
    public static final FieldType<LocalDate> DATE = new DateType();
    public static final FieldType<Instant> DATE_TIME = new DateTimeType();
    public static final FieldType<Duration> DURATION = new DurationType();
    public static final FieldType<UUID> UNIQUE_ID = new UuidType();

    /** Of the Java numbers that the database has not, the types that can hold them; then each type's own class. */
    private static final Map<Class<?>, FieldType<?>> BY_CLASS = new HashMap<>(Map.of(Byte.class, INTEGER,
        Short.class, INTEGER, Float.class, FLOAT, BigInteger.class, DECIMAL));

    static {
        Stream.of(INTEGER, BIG_INTEGER, FLOAT, DECIMAL, TEXT, BOOLEAN, DATE, DATE_TIME, DURATION, UNIQUE_ID)
            .forEach(type -> BY_CLASS.put(type.javaType(), type));
    }

    private Types() { }

    /** The type that holds a plain value. Throws a {@link ValueError} where there is none. */
    static FieldType<?> of(Object value) {
        FieldType<?> type = BY_CLASS.get(value.getClass());
        if (type == null) {
            throw new ValueError("A " + value.getClass().getName() + " cannot stand in a query: give a number, a text, a "
                + "boolean, a date, an instant, a duration or a UUID");
        }
        return type;
    }

    public static boolean isNumber(FieldType<?> type) { return Number.class.isAssignableFrom(type.base().javaType()); }

    public static boolean isDate(FieldType<?> type) { return type instanceof DateType || type instanceof DateTimeType; }

    /**
     * The one type that the database has all of the values in, the first where all are whole numbers; a literal goes with any.
     * Throws a {@link FieldError} where they differ.
     */
    static FieldType<?> common(Stream<Expression> values) {
        return values.filter(each -> !(each instanceof Literal)).<FieldType<?>>map(each -> each.type().base()).reduce((first, other) -> {
            if (first.javaType() != other.javaType() && !(first instanceof IntegralType && other instanceof IntegralType)) {
                throw new FieldError("The values are of different types, " + first.javaType().getSimpleName() + " and "
                    + other.javaType().getSimpleName() + ": make them one with cast(...).");
            }
            return first;
        }).orElse(INTEGER);
    }
}
