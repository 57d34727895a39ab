package library;

/** Exercise 03.1, predict: what comes back, and why. */
final class Predictions {

    private Predictions() { }

    /** The column has two places. */
    static String fineAfterTheTrip() { return "7.50"; }

    /** Cut to the microsecond. Rounded, it would be next year. */
    static String momentAfterTheTrip() { return "2024-12-31T23:59:59.999999Z"; }

    /** An int is never null. */
    static String nullByGetInt() { return "0"; }

    /** The type asks wasNull after a zero. */
    static String nullByTheField() { return "null"; }
}
