package bookworm.sql;

import bookworm.fields.*;
import java.util.function.UnaryOperator;

/** SQL's own aggregate functions. All of them pass over nulls. */
public enum Aggregates implements AggregateFunction {

    COUNT(argument -> Types.BIG_INTEGER),
    /** Whole numbers add up to a 64-bit one. */
    SUM(argument -> argument instanceof IntegralType ? Types.BIG_INTEGER
        : argument instanceof DecimalType ? Types.DECIMAL : argument),
    AVG(argument -> argument instanceof DecimalType ? Types.DECIMAL : Types.FLOAT),
    MIN(argument -> argument),
    MAX(argument -> argument);

    private final UnaryOperator<FieldType<?>> resultType;

    Aggregates(UnaryOperator<FieldType<?>> resultType) {
        this.resultType = resultType;
    }

    @Override
    public String sqlName() {
        return name();
    }

    @Override
    public FieldType<?> resultType(FieldType<?> argument) {
        return resultType.apply(argument);
    }

    @Override
    public Object ofNothing() {
        return this == COUNT ? 0L : null;
    }
}
