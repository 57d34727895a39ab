package desk;

import bookworm.exercises.Todo;
import bookworm.query.Q;
import bookworm.sql.*;

/** Exercise 17.5: aggregates that {@link Aggregates} has not. */
public final class More {

    private More() { }

    /**
     * {@code MEDIAN}: the value in the middle, of a field, by its name, or of a computed value. Of two values in the middle the
     * database takes the mean, so the median of whole numbers may have a fraction. Without a name it is called
     * {@code pages__median}.
     */
    public static Aggregate median(Object value) {
        throw new Todo("17.5", "make an aggregate of a function of your own");
    }

    /** {@code BOOL_AND}: whether all rows meet a condition, as a boolean; null over no rows. */
    public static Aggregate all(Q condition) {
        throw new Todo("17.5", "make an aggregate of a function of your own");
    }

    /**
     * Of the rows in which the value is not null, the part that meets the condition, as a double from 0 to 1; null where there are
     * none.
     */
    public static Expression share(Object value, Q condition) {
        throw new Todo("17.5", "compute it of two counts");
    }
}
