package library;

/** Exercise 05.1, predict: six numbers, and why. */
final class Predictions {

    private Predictions() { }

    /** INSERT, UPDATE, UPDATE, SELECT, DELETE. Setting a field sends nothing. */
    static int statementsOfALife() { return 5; }

    /** UPDATE, which meets no row, and INSERT. */
    static int statementsForAGivenKey() { return 2; }

    /** UPDATE: an object does not know what its row holds. */
    static int statementsForNoChange() { return 1; }

    /** UPDATE, and an error. */
    static int statementsForAMissingRow() { return 1; }

    /** b brings the row 1 back, and a, which has lost its key, makes another. */
    static int booksAfterADeletion() { return 2; }

    /** The hash came with the key. */
    static int sizeOfTheSet() { return 2; }
}
