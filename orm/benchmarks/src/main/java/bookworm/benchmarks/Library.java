package bookworm.benchmarks;

import bookworm.benchmarks.data.Genre;
import java.util.List;
import java.util.function.Consumer;

/**
 * A library at work: one method for each workload, written as the library's own documentation would write it, and what is
 * needed to compare the answers. What an object holds comes from {@link bookworm.benchmarks.data.Content}, by a number.
 *
 * @param <A> its authors
 * @param <B> its books
 * @param <L> its loans
 */
public interface Library<A, B, L> extends AutoCloseable {

    B get(long id);

    /** The books of a genre that have more pages than that, by title and key. */
    List<B> ofGenre(String genre, int pages);

    /** The same books, each with its author, read by a join. */
    List<B> withAuthors(String genre, int pages);

    /** The authors with these keys and those between, by key, each with its books, in two queries. */
    List<A> withBooks(long first, long last);

    /** Writes one new loan. Gives it back with its key. */
    L insert(int number);

    /** Writes new loans with these numbers in one transaction. Gives them back with their keys. */
    List<L> insertAll(int first, int count);

    /** Adds a page to each book of an author, in the database. Gives how many there are. */
    int addPage(long author);

    /** Writes all columns of one book, whose key is known, without reading it before. */
    void update(long id, int number);

    /** What the genres of the books of these authors count and average, by name. */
    List<Genre> genres(long firstAuthor, long lastAuthor);

    /** Hands out every book with more pages than that, by key, and never holds them all. */
    void stream(int pages, Consumer<? super B> reader);

    /** The loans that meet three times as many conditions, over a loan, its book and its author, by three columns; 50 at most. */
    List<L> search(int conditions);

    /** Its key and columns in their order, to be compared. */
    List<Object> author(A author);

    List<Object> book(B book);

    List<Object> loan(L loan);

    /** Of a book that was read with its author. */
    A authorOf(B book);

    /** Of an author that was read with books. */
    List<B> booksOf(A author);

    @Override default void close() throws Exception {
    }
}
