// misconception: a database rounds what it cannot keep
// refused with: neither kept whole nor rounded
package library;

final class Predictions {

    private Predictions() { }

    static String fineAfterTheTrip() { return "7.50"; }

    static String momentAfterTheTrip() { return "2025-01-01T00:00:00Z"; }

    static String nullByGetInt() { return "0"; }

    static String nullByTheField() { return "null"; }
}
