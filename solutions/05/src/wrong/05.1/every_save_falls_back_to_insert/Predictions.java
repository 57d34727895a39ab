// misconception: save with names inserts too, when it meets no row
// refused with: never an INSERT
package library;

final class Predictions {

    static int statementsOfALife() { return 5; }

    static int statementsForAGivenKey() { return 2; }

    static int statementsForNoChange() { return 1; }

    static int statementsForAMissingRow() { return 2; }

    static int booksAfterADeletion() { return 2; }

    static int sizeOfTheSet() { return 2; }
}
