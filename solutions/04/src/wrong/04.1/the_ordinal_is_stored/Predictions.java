// misconception: an enum is stored by its number
// refused with: not its ordinal, its name or its label
package library;

final class Predictions {

    private Predictions() { }

    static String moodInTheColumn() { return "1"; }

    static int problems() { return 2; }
}
