package library;

import bookworm.exercises.Todo;

/**
 * Exercise 03.1, predict: what comes back? A {@link Visit} goes into the database and is read again, as in the lesson's
 * round trip. Put a text in place of each Todo; then the tests do what is said here and compare.
 */
final class Predictions {

    private Predictions() { }

    /** {@code visit.fine = new BigDecimal("7.5")}: what does {@code fine.toString()} say after the trip? */
    static String fineAfterTheTrip() {
        throw new Todo("03.1", "predict how a fine of 7.5 is written when it comes back");
    }

    /** {@code visit.came = Instant.parse("2024-12-31T23:59:59.999999999Z")}: and {@code came.toString()}? */
    static String momentAfterTheTrip() {
        throw new Todo("03.1", "predict which moment comes back");
    }

    /** {@code visit.books = null}. Somebody reads that column with {@code row.getInt}: what does he get? */
    static String nullByGetInt() {
        throw new Todo("03.1", "predict what getInt makes of a NULL");
    }

    /** {@code visit.books = null} once more, and now the field reads its column: what is {@code String.valueOf(books)}? */
    static String nullByTheField() {
        throw new Todo("03.1", "predict what the field makes of a NULL");
    }
}
