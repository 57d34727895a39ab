package desk;

import bookworm.exercises.Todo;

/**
 * Exercise 05.5, build: what the desk wishes of the table of {@link Loan}.
 * <ol>
 * <li>A member does not take the same book twice on one day. The rule is called {@code one_loan_a_day}.
 * <li>Few loans have a receipt. Those that have one have one of their own.
 * <li>Renewals are never below 0, whoever writes.
 * <li>"Who had this book, the latest first?" is asked all day, and wants one index for it, with the days descending.
 * <li>"What did this member take?" is asked as well, and an index answers it.
 * <li>Each INSERT pays for each index: there are no others, but for those that the database keeps for keys and uniques.
 * </ol>
 */
final class Lending {

    private Lending() { }

    static Class<?> model() {
        throw new Todo("05.5", "say in Loan.java what the desk wishes, and return Loan.class here");
    }
}
