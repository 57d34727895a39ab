package bookworm.sql;

import bookworm.fields.*;
import java.util.Locale;

/** SQL's own aggregate functions. All of them pass over nulls. */
public enum Aggregates implements AggregateFunction {

    COUNT, SUM, AVG, MIN, MAX, STDDEV, VARIANCE;

    /** The rows are all that there are, and no sample of more. */
    @Override
    public String sqlName() {
        return switch (this) {
            case STDDEV -> "STDDEV_POP";
            case VARIANCE -> "VAR_POP";
            default -> name();
        };
    }

    @Override
    public String suffix() { return name().toLowerCase(Locale.ROOT); }

    @Override
    public FieldType<?> resultType(FieldType<?> argument) {
        return switch (this) {
            case COUNT -> Types.BIG_INTEGER;
            case SUM -> ofSum(argument.base());
            case AVG, STDDEV, VARIANCE -> argument.base() instanceof DecimalType ? Types.DECIMAL : Types.FLOAT;
            case MIN, MAX -> argument;
        };
    }

    /** A sum of whole numbers is a 64-bit one; one of decimal numbers has more digits than their column. */
    private static FieldType<?> ofSum(FieldType<?> numbers) {
        if (numbers instanceof IntegralType) {
            return Types.BIG_INTEGER;
        }
        return numbers instanceof DecimalType ? Types.DECIMAL : numbers;
    }
}
