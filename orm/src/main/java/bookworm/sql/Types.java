package bookworm.sql;

import bookworm.errors.FieldError;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

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

    private Types() {
    }

    public static boolean isNumber(FieldType<?> type) {
        return type instanceof IntegralType || type instanceof FloatType || type instanceof DecimalType;
    }

    public static boolean isDate(FieldType<?> type) {
        return type instanceof DateType || type instanceof DateTimeType;
    }

    /** The one type of all the expressions. Throws a {@link FieldError} where they have several. */
    static FieldType<?> common(List<Expression> expressions) {
        FieldType<?> first = expressions.stream().filter(each -> !(each instanceof Literal)).findFirst()
            .orElse(expressions.get(0)).type();
        for (Expression other : expressions) {
            boolean alike = other instanceof Literal || other.type().javaType() == first.javaType()
                || other.type() instanceof IntegralType && first instanceof IntegralType;
            if (!alike) {
                throw new FieldError("The values are of different types, " + first.javaType().getSimpleName() + " and "
                    + other.type().javaType().getSimpleName() + ": make them one with cast(...).");
            }
        }
        return first;
    }
}
