package bookworm.sql;

import bookworm.fields.*;

/** SQL's own aggregate functions. All of them pass over nulls. */
public enum Aggregates implements AggregateFunction {

    COUNT("COUNT"), SUM("SUM"), AVG("AVG"), MIN("MIN"), MAX("MAX"), STDDEV("STDDEV_POP"), VARIANCE("VAR_POP");

    private final String sqlName;

    Aggregates(String sqlName) { this.sqlName = sqlName; }

    /** The rows are all that there are, and no sample of more. */
    @Override public String sqlName() { return sqlName; }

    /** Of whole numbers, a sum is a 64-bit one, and a mean a fraction; what is computed of decimals has more digits than their column. */
    @Override public FieldType<?> resultType(FieldType<?> argument) {
        FieldType<?> values = argument.base() instanceof DecimalType ? Types.DECIMAL : argument.base();
        return switch (this) {
            case COUNT -> Types.BIG_INTEGER;
            case SUM -> values instanceof IntegralType ? Types.BIG_INTEGER : values;
            case AVG, STDDEV, VARIANCE -> values instanceof IntegralType ? Types.FLOAT : values;
            case MIN, MAX -> argument;
        };
    }
}
