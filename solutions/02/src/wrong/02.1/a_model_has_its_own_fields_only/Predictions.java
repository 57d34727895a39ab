// misconception: the columns are the fields written in the class itself
// refused with: the classes above count, up to Model with its id
package library;

final class Predictions {

    private Predictions() { }

    /** The last part of the package, and the class in small letters. */
    static String tableOfReadingRoom() { return "library_readingroom"; }

    /** A row of capitals is one word. */
    static String columnOfTheShelfMark() { return "shelf_mark_ddc"; }

    /** Only a capital begins a word, so the 2 goes with {@code By}. */
    static String columnOfTheSeats() { return "seats_by2nd_door"; }

    /** {@code id}, {@code openedOn}, and the three that {@code ReadingRoom} annotates. */
    static int columnsOfReadingRoom() { return 3; }

    /** The key is {@code cardNumber}, and there is no {@code id}. */
    static String columnBehindPk() { return "card_number"; }
}
