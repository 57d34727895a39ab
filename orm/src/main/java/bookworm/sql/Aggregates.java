package bookworm.sql;

import bookworm.fields.*;

/** SQL's own aggregate functions. All of them pass over nulls. */
public enum Aggregates implements AggregateFunction {

    COUNT, SUM, AVG, MIN, MAX;

    @Override
    public String sqlName() { return name(); }

    /** A sum of whole numbers is a 64-bit one. */
    @Override
    public FieldType<?> resultType(FieldType<?> argument) {
        return switch (this) {
            case COUNT -> Types.BIG_INTEGER;
            case SUM -> argument.base() instanceof IntegralType ? Types.BIG_INTEGER
                : argument.base() instanceof DecimalType ? Types.DECIMAL : argument;
            case AVG -> argument.base() instanceof DecimalType ? Types.DECIMAL : Types.FLOAT;
            case MIN, MAX -> argument;
        };
    }
}
