// misconception: an enum is stored by its name
// refused with: not its ordinal, its name or its label
package library;

final class Predictions {

    private Predictions() { }

    static String moodInTheColumn() { return "HURRIED"; }

    static int problems() { return 2; }
}
