// misconception: save looks whether the row is there before it writes
// refused with: none asks first
package library;

final class Predictions {

    static int statementsOfALife() { return 7; }

    static int statementsForAGivenKey() { return 2; }

    static int statementsForNoChange() { return 2; }

    static int statementsForAMissingRow() { return 2; }

    static int booksAfterADeletion() { return 2; }

    static int sizeOfTheSet() { return 2; }
}
