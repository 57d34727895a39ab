package library;

import bookworm.exercises.Todo;

/**
 * Exercise 04.1, predict: what is kept of a {@link Visit}, and what is wrong with one? Put a text, or a number, in place of each
 * Todo; then the tests do what is said here and compare.
 */
final class Predictions {

    private Predictions() { }

    /** {@code visit.mood = Mood.HURRIED}: which text stands in the column? */
    static String moodInTheColumn() {
        throw new Todo("04.1", "predict what the column of an enum holds");
    }

    /**
     * The name is "🐛🐛🐛🐛🐛", the fine {@code new BigDecimal("0.125")}, the number of books -3; nothing else is set.
     * How many sentences does {@code fullClean} say, all in all?
     */
    static int problems() {
        throw new Todo("04.1", "predict how many problems fullClean finds");
    }
}
