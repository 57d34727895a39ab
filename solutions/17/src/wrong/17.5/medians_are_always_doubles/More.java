// misconception: a median is a double
// refused with: The median of prices is a BigDecimal
package desk;

import bookworm.*;
import bookworm.fields.FieldType;
import bookworm.query.Q;
import bookworm.sql.*;

/** Exercise 17.5: aggregates that {@link Aggregates} has not. */
public final class More {

    /** The functions, as the database calls them. */
    private enum Function implements AggregateFunction {
        MEDIAN, BOOL_AND;

        @Override public FieldType<?> resultType(FieldType<?> argument) {
            return this == MEDIAN ? Types.FLOAT : Types.BOOLEAN;
        }
    }

    private More() { }

    /**
     * {@code MEDIAN}: the value in the middle, of a field, by its name, or of a computed value. Of two values in the middle the
     * database takes the mean, so the median of whole numbers may have a fraction. Without a name it is called
     * {@code pages__median}.
     */
    public static Aggregate median(Object value) {
        return Aggregate.of(Function.MEDIAN, Expression.operand(value));
    }

    /** {@code BOOL_AND}: whether all rows meet a condition, as a boolean; null over no rows. */
    public static Aggregate all(Q condition) {
        return Aggregate.of(Function.BOOL_AND, condition);
    }

    /**
     * Of the rows in which the value is not null, the part that meets the condition, as a double from 0 to 1; null where there are
     * none.
     */
    public static Expression share(Object value, Q condition) {
        Aggregate all = Expressions.count(value);
        return Functions.cast(all.filter(condition), Types.FLOAT).dividedBy(Functions.nullIf(all, 0));
    }
}
