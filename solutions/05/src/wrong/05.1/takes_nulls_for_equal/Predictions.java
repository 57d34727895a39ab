// misconception: two rows with NULL agree
// refused with: NULL equals nothing
package library;

final class Predictions {

    static String table() { return "desk_loancard"; }

    static String beginningOfTheIndex() { return "desk_loanca_due_on_"; }

    static int statements() { return 2; }

    static int cardsOfAnn() { return 2; }

    static int cardsOnShelves() { return 3; }
}
