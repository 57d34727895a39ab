package bookworm.sql;

import bookworm.fields.*;

/** SQL's own aggregate functions. All of them pass over nulls. */
public enum Aggregates implements AggregateFunction {

    COUNT("COUNT"), SUM("SUM"), AVG("AVG"), MIN("MIN"), MAX("MAX"), STDDEV("STDDEV_POP"), VARIANCE("VAR_POP");

    private final String sqlName;

    Aggregates(String sqlName) { this.sqlName = sqlName; }

    /** The rows are all that there are, and no sample of more. */
    @Override public String sqlName() { return sqlName; }

    /** A sum of whole numbers is a 64-bit one; what is computed of decimal numbers has more digits than their column. */
    @Override public FieldType<?> resultType(FieldType<?> argument) {
        throw new bookworm.exercises.Todo("17.1", "say of which type the result is");
    }
}
