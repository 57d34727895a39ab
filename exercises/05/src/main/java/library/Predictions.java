package library;

import bookworm.exercises.Todo;

/**
 * Exercise 05.1, predict: two names and three numbers, all of {@link LoanCard}. Put each in place of its Todo, then let
 * the tests make the table.
 */
final class Predictions {

    private Predictions() { }

    /** What is the table of {@code LoanCard} called? */
    static String table() {
        throw new Todo("05.1", "predict the table's name");
    }

    /** Its index over {@code "-dueOn", "member"} is named by Bookworm. What stands before the six digits of the hash? */
    static String beginningOfTheIndex() {
        throw new Todo("05.1", "predict the beginning of the index's name, up to the underscore before the hash");
    }

    /** How many statements does {@code Schema.create(LoanCard.class)} send? */
    static int statements() {
        throw new Todo("05.1", "predict the number of statements");
    }

    /** Four rows of the member Ann are sent, due on: nothing (NULL), nothing, 1 May, 1 May. How many are taken? */
    static int cardsOfAnn() {
        throw new Todo("05.1", "predict how many of Ann's four rows are taken");
    }

    /** Four rows are sent with the shelf marks {@code A1}, {@code a1}, an empty text, and {@code B2-LEFT}. How many are taken? */
    static int cardsOnShelves() {
        throw new Todo("05.1", "predict how many of the four shelf marks are taken");
    }
}
