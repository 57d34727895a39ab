// misconception: a decimal comes back as it was written
// refused with: The column says how many places
package library;

final class Predictions {

    private Predictions() { }

    static String fineAfterTheTrip() { return "7.5"; }

    static String momentAfterTheTrip() { return "2024-12-31T23:59:59.999999Z"; }

    static String nullByGetInt() { return "0"; }

    static String nullByTheField() { return "null"; }
}
