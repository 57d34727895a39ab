package bookworm.db;

import bookworm.errors.DatabaseError;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** How one database says what the others say differently. What they all say alike stands where it is used. */
public interface Dialect {

    /** The dialect of a database, by the name that its JDBC driver gives. */
    static Dialect of(String product) {
        if (product.equals("H2")) {
            return new H2Dialect();
        }
        throw new DatabaseError("Bookworm has no dialect for " + product + ": it speaks H2's.");
    }

    /** A name in double quotes, so that its case is kept and no character of it has a meaning (SQL-92, 5.2). */
    default String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A value written out, for DDL, which takes no parameters. */
    default String literal(Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        String quoted = "'" + value.toString().replace("'", "''") + "'";
        return value instanceof LocalDate ? "DATE " + quoted
            : value instanceof OffsetDateTime ? "TIMESTAMP WITH TIME ZONE " + quoted : quoted;
    }

    /** The column type of text without a limit. */
    String textType();

    /** The type of an exact number of any size, for values that belong to no column. */
    String decimalType();

    /** How many parameters one statement may have; longer lists are split. */
    int maxParameters();

    /** A condition: the text matches a regular expression. Both are SQL already. */
    String regexp(String text, String pattern, boolean ignoreCase);

    /** A part of a date as a number; {@code week_day} counts from Sunday = 1, {@code iso_week_day} from Monday = 1. */
    String datePart(String part, String date);

    /** The statement that inserts rows of values into the named columns, and passes over those that are there already. */
    String insertMissing(String table, String columns, String rows, String matchColumns);
}
