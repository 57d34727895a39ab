// misconception: an object knows what it has read, and writes what is new
// refused with: changed or not
package library;

final class Predictions {

    static int statementsOfALife() { return 5; }

    static int statementsForAGivenKey() { return 2; }

    static int statementsForNoChange() { return 0; }

    static int statementsForAMissingRow() { return 1; }

    static int booksAfterADeletion() { return 2; }

    static int sizeOfTheSet() { return 2; }
}
