// misconception: an emoji counts twice, as in length()
// refused with: Ask of each field
package library;

final class Predictions {

    private Predictions() { }

    static String moodInTheColumn() { return "h"; }

    static int problems() { return 3; }
}
