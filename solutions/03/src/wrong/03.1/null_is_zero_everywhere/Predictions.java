// misconception: a number that is NULL comes back as 0
// refused with: so NULL stays null
package library;

final class Predictions {

    private Predictions() { }

    static String fineAfterTheTrip() { return "7.50"; }

    static String momentAfterTheTrip() { return "2024-12-31T23:59:59.999999Z"; }

    static String nullByGetInt() { return "0"; }

    static String nullByTheField() { return "0"; }

    static String moodInTheColumn() { return "h"; }

    static int problems() { return 2; }
}
