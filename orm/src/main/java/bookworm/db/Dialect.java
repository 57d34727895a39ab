package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.time.*;
import java.time.temporal.ChronoUnit;
import java.util.*;

/** How one database says what the others say differently. What they all say alike stands where it is used. */
public interface Dialect {

    /** The dialect of a database, by the name that its JDBC driver gives. */
    static Dialect of(String product) {
        return switch (product) {
            case "H2" -> new H2Dialect();
            case "PostgreSQL" -> new PostgresDialect();
            default -> throw new DatabaseError("Bookworm has no dialect for " + product + ": it speaks H2's and PostgreSQL's.");
        };
    }

    /** A name in double quotes, so that its case is kept and no character of it has a meaning (SQL-92, 5.2). */
    default String quote(String name) { return '"' + name.replace("\"", "\"\"") + '"'; }

    /** A value written out, for DDL, which takes no parameters. What is in quotes takes the type of the column beside it. */
    default String literal(Object value) {
        boolean isInfinite = value instanceof Double number && !Double.isFinite(number);
        if (value == null || value instanceof Boolean || value instanceof Number && !isInfinite) {
            return String.valueOf(value);
        }
        return "'" + value.toString().replace("'", "''") + "'";
    }

    /** Whether a change of the schema is part of a transaction; if not, the database commits around each. */
    default boolean hasTransactionalDdl() { return false; }

    /** Whether a SELECT has a QUALIFY, a condition on its windows; if not, a query around it has the condition. */
    default boolean hasQualify() { return false; }

    /** What gives a column another type, in an ALTER COLUMN; both are as they stand in DDL. */
    default String retype(String column, String type) { return "SET DATA TYPE " + type; }

    /** The statement that makes the database count up a column from the greatest number in it; both names are quoted. */
    String identity(String table, String column);

    /** Whether a change of the schema failed since it is made already: what it makes is there, or what it takes away is not. */
    default boolean isDoneAlready(DatabaseError error) { return false; }

    /** A query for the statements that take away what this statement, when it was cut off, may have left behind. */
    default Optional<Sql> cleanUp(String statement) { return Optional.empty(); }

    /** Hands the values of a statement to the driver, one for each of its marks. Not every driver takes an instant. */
    default void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            bind(statement, i + 1,
                value instanceof Instant moment ? moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC) : value);
        }
    }

    default void bind(PreparedStatement statement, int index, Object value) throws SQLException { statement.setObject(index, value); }

    /** How many parameters one statement may have; longer lists are split. */
    default int maxParameters() { return 10_000; }

    /** A column type: {@code TEXT} is of any length, {@code DECIMAL} of any size; most are called alike everywhere. */
    String type(String name);

    /**
     * How a function or an operator is written, with <code>{0}</code>, <code>{1}</code> and so on for its arguments and
     * <code>{*}</code> for all of them; most are plain calls. The parts of dates are whole numbers; {@code week_day} counts
     * from Sunday = 1, {@code iso_week_day} from Monday = 1.
     */
    default String function(String name) {
        return switch (name) {
            case "like" -> "{0} LIKE {1} ESCAPE '\\'";
            case "ilike" -> "UPPER({0}) LIKE UPPER({1}) ESCAPE '\\'";
            case "pattern" -> "{0} || REPLACE(REPLACE(REPLACE({1}, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || {2}";
            case "year", "quarter", "month", "week", "day", "hour", "minute", "second" -> part(name.toUpperCase(Locale.ROOT));
            case "iso_year" -> part("ISOYEAR");
            case "iso_week_day" -> part("ISODOW");
            case "week_day" -> "(MOD(" + part("ISODOW") + ", 7) + 1)";
            case "now" -> "CURRENT_TIMESTAMP";
            case "strindex" -> "POSITION({1} IN {0})";
            case "trunc_year", "trunc_quarter", "trunc_month", "trunc_week", "trunc_day" ->
                "CAST(DATE_TRUNC('" + name.substring("trunc_".length()) + "', {0}) AS DATE)";
            default -> name + "({*})";
        };
    }

    /** A part of a date or a moment. Databases give some of them with decimal places. */
    private static String part(String field) { return "CAST(FLOOR(EXTRACT(" + field + " FROM {0})) AS INTEGER)"; }

    /**
     * The INSERT that passes over rows that are there already, or updates them, with <code>{table}</code>, <code>{columns}</code>
     * and <code>{rows}</code> of values, in <code>{typed}</code> each cast to the type of its field; <code>{same}</code> is the
     * condition that a row is there, and <code>{new}</code> are the values of a new row, <code>{key}</code> the columns that tell,
     * and <code>{updates}</code> what is set.
     */
    String merge(boolean updates);

    /** What lets a foreign key be checked when the transaction commits; nothing where the database cannot. */
    default String deferrable() { return ""; }
}
