package library;

/** Exercise 05.1, predict: two names and three numbers. */
final class Predictions {

    private Predictions() { }

    /** The app of {@code @Meta}, and the class's name in small letters. */
    static String table() { return "desk_loancard"; }

    /** Eleven letters of the table, up to seven of the first column, and no minus sign. */
    static String beginningOfTheIndex() { return "desk_loanca_due_on_"; }

    /** The table with its constraints, and the index of {@code @Meta}; what is unique has an index already. */
    static int statements() { return 2; }

    /** Two rows with NULL never agree; of the two of 1 May the second is refused. */
    static int cardsOfAnn() { return 3; }

    /** Capitals differ, and an empty text is a text; seven letters do not fit into six. */
    static int cardsOnShelves() { return 3; }
}
