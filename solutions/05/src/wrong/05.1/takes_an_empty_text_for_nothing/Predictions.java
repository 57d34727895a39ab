// misconception: an empty text breaks NOT NULL, and what is too long is cut off
// refused with: an empty text is a text like another
package library;

final class Predictions {

    static String table() { return "desk_loancard"; }

    static String beginningOfTheIndex() { return "desk_loanca_due_on_"; }

    static int statements() { return 2; }

    static int cardsOfAnn() { return 3; }

    static int cardsOnShelves() { return 4; }
}
