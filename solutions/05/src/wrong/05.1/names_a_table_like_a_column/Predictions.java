// misconception: a table's name is made in snake case, as a column's is
// refused with: no underscore within it
package library;

final class Predictions {

    static String table() { return "desk_loan_card"; }

    static String beginningOfTheIndex() { return "desk_loan_c_due_on_"; }

    static int statements() { return 2; }

    static int cardsOfAnn() { return 3; }

    static int cardsOnShelves() { return 3; }
}
