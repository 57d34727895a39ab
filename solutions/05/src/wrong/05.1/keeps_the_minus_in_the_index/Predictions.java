// misconception: the minus sign stands in the index's name
// refused with: no minus: the hash knows of that
package library;

final class Predictions {

    static String table() { return "desk_loancard"; }

    static String beginningOfTheIndex() { return "desk_loanca_-due_on_"; }

    static int statements() { return 2; }

    static int cardsOfAnn() { return 3; }

    static int cardsOnShelves() { return 3; }
}
