// misconception: what is not 12.50 is every other book, priced or not
// refused with: NOT leaves it so
package library;

final class Predictions {

    static int booksByJoinedTrick() { return 3; }

    static int booksByBoundTrick() { return 0; }

    static int booksOfAnotherPrice() { return 7; }

    static int insertsCounted() { return 2; }

    static int booksThatStay() { return 1; }
}
