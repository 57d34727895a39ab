// misconception: an error takes back what was saved before it
// refused with: Each statement stands alone
package library;

final class Predictions {

    static int booksByJoinedTrick() { return 3; }

    static int booksByBoundTrick() { return 0; }

    static int booksOfAnotherPrice() { return 5; }

    static int insertsCounted() { return 2; }

    static int booksThatStay() { return 0; }
}
