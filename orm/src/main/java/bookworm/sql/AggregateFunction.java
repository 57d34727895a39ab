package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.Locale;

/** A function over the rows of a group. {@link Aggregates} has the usual ones; implement it for one of your own. */
public interface AggregateFunction {

    /** The function's name in SQL. */
    String sqlName();

    /** What a result is called that was given no name: {@code avg} in {@code pages__avg}. */
    default String suffix() { return sqlName().toLowerCase(Locale.ROOT); }

    FieldType<?> resultType(FieldType<?> argument);
}
