// misconception: once '1'='1' is in, every book is found
// refused with: AND binds tighter than OR
package library;

final class Predictions {

    static int booksByJoinedTrick() { return 8; }

    static int booksByBoundTrick() { return 0; }

    static int booksOfAnotherPrice() { return 5; }

    static int insertsCounted() { return 2; }

    static int booksThatStay() { return 1; }
}
