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
        throw new bookworm.exercises.Todo("17.1", "say of which type the result is");
    }
}
