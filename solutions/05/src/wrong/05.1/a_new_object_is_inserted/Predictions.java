// misconception: a new object is always inserted, whatever key it was given
// refused with: UPDATE first, and INSERT when that met none
package library;

final class Predictions {

    static int statementsOfALife() { return 5; }

    static int statementsForAGivenKey() { return 1; }

    static int statementsForNoChange() { return 1; }

    static int statementsForAMissingRow() { return 1; }

    static int booksAfterADeletion() { return 2; }

    static int sizeOfTheSet() { return 2; }
}
