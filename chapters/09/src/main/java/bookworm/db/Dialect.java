package bookworm.db;

import bookworm.errors.DatabaseError;

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

    /** A column type: {@code TEXT} is of any length, {@code DECIMAL} of any size; most are called alike everywhere. */
    String type(String name);

    /**
     * How a function or an operator is written, with <code>{0}</code>, <code>{1}</code> and so on for its arguments and
     * <code>{*}</code> for all of them; most are plain calls.
     */
    default String function(String name) {
        return switch (name) {
            case "like" -> "{0} LIKE {1} ESCAPE '\\'";
            case "ilike" -> "UPPER({0}) LIKE UPPER({1}) ESCAPE '\\'";
            default -> name + "({*})";
        };
    }
}
