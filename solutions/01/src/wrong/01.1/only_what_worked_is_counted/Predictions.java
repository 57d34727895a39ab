// misconception: a refused statement never reached the database
// refused with: The log counts what was sent
package library;

final class Predictions {

    static int booksByJoinedTrick() { return 3; }

    static int booksByBoundTrick() { return 0; }

    static int booksOfAnotherPrice() { return 5; }

    static int insertsCounted() { return 1; }

    static int booksThatStay() { return 1; }
}
