// misconception: a set knows its objects by themselves, so saving one changes nothing
// refused with: the set looks in another place
package library;

final class Predictions {

    static int statementsOfALife() { return 5; }

    static int statementsForAGivenKey() { return 2; }

    static int statementsForNoChange() { return 1; }

    static int statementsForAMissingRow() { return 1; }

    static int booksAfterADeletion() { return 2; }

    static int sizeOfTheSet() { return 1; }
}
