// misconception: getInt gives null for NULL
// refused with: an int is never null
package library;

final class Predictions {

    private Predictions() { }

    static String fineAfterTheTrip() { return "7.50"; }

    static String momentAfterTheTrip() { return "2024-12-31T23:59:59.999999Z"; }

    static String nullByGetInt() { return "null"; }

    static String nullByTheField() { return "null"; }
}
