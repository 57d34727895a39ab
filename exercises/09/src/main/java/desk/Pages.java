package desk;

import bookworm.*;
import bookworm.exercises.Todo;

/**
 * Exercise 09.5, build: a queryset, a page at a time. Pages are counted from 1.
 *
 * @param <M> the model
 */
final class Pages<M extends Model> {

    /** The pages of these rows, each of so many. In the order that the rows have, or by their key. No query. */
    Pages(QuerySet<M> rows, int size) { throw new Todo("09.5", "take the rows in an order"); }

    /** The rows of a page, described: no query before they are read. */
    QuerySet<M> page(int number) { throw new Todo("09.5", "cut a page"); }

    /** How many pages there are; of no rows, none. One query, however often it is asked, and none where the rows given were read. */
    long count() { throw new Todo("09.5", "count the pages"); }

    /** Whether a page comes after this one. One query, which reads one row at most, and counts nothing. */
    boolean hasNext(int number) { throw new Todo("09.5", "look whether there is one row more"); }
}
