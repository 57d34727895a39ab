// misconception: objects of a deleted row know that it is gone
// refused with: its save() brings it back
package library;

final class Predictions {

    static int statementsOfALife() { return 5; }

    static int statementsForAGivenKey() { return 2; }

    static int statementsForNoChange() { return 1; }

    static int statementsForAMissingRow() { return 1; }

    static int booksAfterADeletion() { return 1; }

    static int sizeOfTheSet() { return 2; }
}
