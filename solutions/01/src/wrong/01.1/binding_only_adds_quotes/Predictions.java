// misconception: a bound value is put into the text, between quotes
// refused with: A bound value is never read as SQL
package library;

final class Predictions {

    static int booksByJoinedTrick() { return 3; }

    static int booksByBoundTrick() { return 3; }

    static int booksOfAnotherPrice() { return 5; }

    static int insertsCounted() { return 2; }

    static int booksThatStay() { return 1; }
}
