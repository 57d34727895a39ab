package bookworm.db;

import bookworm.errors.DatabaseError;
import java.util.Locale;

/** How one database says what the others say differently. What they all say alike stands where it is used. */
public interface Dialect {

    /** The dialect of a database, by the name that its JDBC driver gives. */
    static Dialect of(String product) {
        return switch (product) {
            case "H2" -> new H2Dialect();
            default -> throw new DatabaseError("Bookworm has no dialect for " + product + ": it speaks H2's.");
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

    /** The statement that makes the database count up a column from the greatest number in it; both names are quoted. */
    String identity(String table, String column);

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
}
