package library;

import bookworm.exercises.Todo;

/**
 * Exercise 01.1, predict: five numbers. Put each in place of its Todo, then let the tests run the same statements.
 * The library has eight books. Three of them cost less than 10, two have no price (NULL), and one costs exactly 12.50.
 */
final class Predictions {

    private Predictions() { }

    /**
     * The text is joined: {@code "SELECT id FROM books_book WHERE title = '" + typed + "' AND price < 10"}, and a reader
     * typed {@code ' OR '1'='1}. How many books does he get?
     */
    static int booksByJoinedTrick() {
        throw new Todo("01.1", "predict how many books the trick finds in a joined text");
    }

    /** The same, bound: {@code "SELECT id FROM books_book WHERE title = ? AND price < 10"}. How many now? */
    static int booksByBoundTrick() {
        throw new Todo("01.1", "predict how many books the trick finds when it is bound");
    }

    /** {@code Sql.of("SELECT id FROM books_book WHERE NOT price = ?", new BigDecimal("12.50"))}: how many of the eight? */
    static int booksOfAnotherPrice() {
        throw new Todo("01.1", "predict how many books have another price than 12.50");
    }

    /**
     * Three books are saved one after another, and nobody catches the error: the second has the ISBN of the first.
     * How many INSERTs does a {@code QueryLog} count that was open all the while?
     */
    static int insertsCounted() {
        throw new Todo("01.1", "predict how many INSERTs are counted when the second of three is refused");
    }

    /** And how many of those three books are in the library afterwards? */
    static int booksThatStay() {
        throw new Todo("01.1", "predict how many of the three books stay");
    }
}
