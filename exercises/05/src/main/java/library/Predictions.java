package library;

import bookworm.exercises.Todo;

/**
 * Exercise 05.1, predict: six numbers. Put each in place of its Todo, then let the tests do the same and count. Each starts
 * with a library whose one book is Emma, with the key 1 and 474 pages.
 */
final class Predictions {

    private Predictions() { }

    /**
     * A book's life: {@code Book.objects.create(...)}, then {@code book.pages = 424}, {@code book.save()},
     * {@code book.save("pages")}, {@code book.refreshFromDb()}, {@code book.delete()}. How many statements are sent?
     */
    static int statementsOfALife() { throw new Todo("05.1", "predict how many statements a book's life takes"); }

    /** A new book gets {@code book.id = 700L}, a title and an ISBN. How many statements does {@code book.save()} send? */
    static int statementsForAGivenKey() { throw new Todo("05.1", "predict the statements of a save with a given key"); }

    /** Emma is read with {@code get}, and nothing is changed. How many statements does {@code emma.save()} send? */
    static int statementsForNoChange() { throw new Todo("05.1", "predict the statements of a save that changes nothing"); }

    /** Emma is read, and then her row is deleted elsewhere. How many statements does {@code emma.save("pages")} send? */
    static int statementsForAMissingRow() { throw new Todo("05.1", "predict the statements of save(\"pages\") when the row is gone"); }

    /**
     * Emma is read twice: {@code a} and {@code b}. Then {@code a.delete()}; {@code b.save()}; {@code a.isbn = "2"};
     * {@code a.save()}. How many books are in the library?
     */
    static int booksAfterADeletion() { throw new Todo("05.1", "predict how many books there are after all"); }

    /** A new book is added to a {@code HashSet}, then saved, then added to that set again. What is the size of the set? */
    static int sizeOfTheSet() { throw new Todo("05.1", "predict the size of the set"); }
}
