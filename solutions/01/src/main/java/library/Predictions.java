package library;

/** Exercise 01.1, predict: five numbers, and why. */
final class Predictions {

    private Predictions() { }

    /** AND binds tighter than OR, so the price still counts: three books cost less than 10. */
    static int booksByJoinedTrick() { return 3; }

    /** No book has that title. */
    static int booksByBoundTrick() { return 0; }

    /** Eight, without the one of 12.50 and without the two whose price is NULL. */
    static int booksOfAnotherPrice() { return 5; }

    /** The first, and the one that was refused. The third was never sent. */
    static int insertsCounted() { return 2; }

    /** The first: each statement stands alone. */
    static int booksThatStay() { return 1; }
}
