package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.Locale;

/** A function over the rows of a group. {@link Aggregates} has the usual ones; implement it for one of your own. */
public interface AggregateFunction {

    String name();

    /** The name in SQL. */
    default String sqlName() { return name(); }

    /** What a result is called that was given no name: {@code avg} in {@code pages__avg}. */
    default String suffix() { return name().toLowerCase(Locale.ROOT); }

    FieldType<?> resultType(FieldType<?> argument);
}
