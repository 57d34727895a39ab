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
    default String quote(String name) {
        throw new bookworm.exercises.Todo("05.1", "put the name into double quotes");
    }

    /** A column type: {@code TEXT} is of any length; most are called alike everywhere. */
    String type(String name);
}
