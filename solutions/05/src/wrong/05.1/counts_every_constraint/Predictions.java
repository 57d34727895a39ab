// misconception: keys and uniques are statements of their own, and dbIndex always makes an index
// refused with: Constraints are made with their table
package library;

final class Predictions {

    static String table() { return "desk_loancard"; }

    static String beginningOfTheIndex() { return "desk_loanca_due_on_"; }

    static int statements() { return 6; }

    static int cardsOfAnn() { return 3; }

    static int cardsOnShelves() { return 3; }
}
