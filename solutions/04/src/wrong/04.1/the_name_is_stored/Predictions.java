// misconception: an enum is stored by its name
// refused with: not its ordinal, its name or its label
package library;

final class Predictions {

    private Predictions() { }

    static String fineAfterTheTrip() { return "7.50"; }

    static String momentAfterTheTrip() { return "2024-12-31T23:59:59.999999Z"; }

    static String nullByGetInt() { return "0"; }

    static String nullByTheField() { return "null"; }

    static String moodInTheColumn() { return "HURRIED"; }

    static int problems() { return 2; }
}
