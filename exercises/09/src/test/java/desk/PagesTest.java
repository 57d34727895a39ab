package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.CharField;
import bookworm.schema.Schema;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "09.5", title = "Page by page")
@ReadAgain("Step 4: slices, and slices of slices")
class PagesTest {

    /** Its key is its own affair. */
    static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);

        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    private static QuerySet<Book> byTitle() { return Book.objects.orderBy("title"); }

    @Test
    void a_page_has_its_rows() {
        Pages<Book> pages = new Pages<>(Book.objects.orderBy("pk"), 3);

        assertThat(titles(page(pages, 1))).as("Pages are counted from 1: the first page begins with the first row.").startsWith("Emma");
        assertThat(titles(page(pages, 1))).as("The first page has three rows. slice(from, to) leaves out the one at position to.")
            .containsExactly("Emma", "The Old Man and the Sea", "Toilers of the Sea");
        assertThat(titles(page(pages, 2))).as("The second page goes on where the first ended. slice(from, to) takes two positions, and not a number of rows; and what"
            + " is cut after a limit is cut out of those few.").containsExactly("The Descent of Man", "100% Wool", "1000 Wool");
        assertThat(titles(page(pages, 3))).as("The last page has what is left.").containsExactly("Oliver Cromwell");
        assertThat(titles(page(pages, 4))).as("After the last page come no rows.").isEmpty();
    }

    @Test
    @ReadAgain("Step 2: described now, read once")
    void a_page_is_described_and_not_read() {
        QuerySet<Book> rows = byTitle();
        assertThat(sqlOf(() -> new Pages<>(rows, 3))).as("Nobody has asked for a row yet: to make Pages is no query.").isEmpty();
        Pages<Book> pages = new Pages<>(rows, 3);
        assertThat(sqlOf(() -> page(pages, 2))).as("To describe a page sends nothing. Whoever wants its rows will read them.").isEmpty();
        assertThat(sqlOf(() -> page(pages, 2).list())).as("A page reads its own rows, and no others: let the database cut.").singleElement().asString()
            .contains(" LIMIT ");
    }

    @Test
    @ReadAgain("Step 3: an order that can be turned")
    void the_rows_keep_their_order_or_come_by_their_key() {
        assertThat(titles(page(new Pages<>(Book.objects.orderBy("-pages"), 2), 1))).as("The rows had an order, and it is gone: only what has none is ordered by key.")
            .containsExactly("The Descent of Man", "Emma");
        assertThat(sqlOf(() -> page(new Pages<>(Book.objects.all(), 2), 2).list()))
            .as("Without an order, one row may stand on two pages, and another on none. Take the key then: orderBy(...) gives"
                + " a queryset that has an order, and leaves the one that it was called on as it is.")
            .singleElement().asString().contains(" ORDER BY \"id\" ASC");
        Schema.create(Shelf.class);
        try {
            assertThat(sqlOf(() -> new Pages<>(Shelf.objects.all(), 2).page(1).list())).singleElement().asString().contains(" ORDER BY \"code\" ASC");
        } catch (FieldError e) {
            throw new AssertionError("The key of a shelf is its code. A key is called pk in every model.", e);
        }
    }

    @Test
    @ReadAgain("Step 5: ask for less than the rows")
    void the_last_page_need_not_be_full() {
        assertThat(count(byTitle(), 3)).as("Seven books, three on a page, are three pages: the third page has one book, and is a page.").isEqualTo(3);
        assertThat(count(byTitle(), 7)).as("Seven books, seven on a page: after a full page comes no empty one.").isEqualTo(1);
        assertThat(count(byTitle(), 100)).isEqualTo(1);
        assertThat(count(Book.objects.none(), 3)).as("Of no rows there is no page.").isZero();
    }

    @Test
    @ReadAgain("Step 5: ask for less than the rows")
    void it_counts_once_and_in_the_database() {
        Pages<Book> pages = new Pages<>(byTitle(), 3);
        List<String> sql = sqlOf(pages::count);
        assertThat(sql).as("The rows were read, for their number: the database can count them.").anyMatch(each -> each.startsWith("SELECT COUNT(*)"));
        assertThat(sql).as("How many pages there are is one query, the count: of no rows it is 0.").hasSize(1);
        assertThat(sqlOf(pages::count)).as("How many pages there are was asked before: keep the answer.").isEmpty();

        Pages<Book> none = new Pages<>(Book.objects.filter("pages__gt", 5000).orderBy("title"), 3);
        none.count();
        assertThat(sqlOf(none::count)).as("The answer was none, and it was asked again: 0 is an answer, too.").isEmpty();
    }

    @Test
    @ReadAgain("Step 2: described now, read once")
    void where_the_rows_were_read_nothing_is_asked() {
        QuerySet<Book> read = byTitle();
        read.list();
        Pages<Book> pages = new Pages<>(read, 3);

        assertThat(sqlOf(pages::count)).as("The queryset that was given has read its rows, and their number was asked for. Ask that queryset, and no other like it.")
            .isEmpty();

        QuerySet<Book> inNoOrder = Book.objects.all();
        inNoOrder.list();
        Pages<Book> byKey = new Pages<>(inNoOrder, 3);

        assertThat(sqlOf(byKey::count)).as("The queryset that was given has read its rows, in no order. The one that is ordered by key is another, which has read nothing:"
            + " to count, ask the one that was given.").isEmpty();
    }

    @Test
    @ReadAgain("Step 5: ask for less than the rows")
    void whether_a_page_follows() {
        Pages<Book> pages = new Pages<>(byTitle(), 3);
        assertThat(List.of(hasNext(pages, 1), hasNext(pages, 2), hasNext(pages, 3))).as("Of three pages, a page comes after the first and the second.")
            .containsExactly(true, true, false);
        assertThat(hasNext(new Pages<>(byTitle(), 7), 1)).as("After a full page that is the last, none comes.").isFalse();
    }

    @Test
    @ReadAgain("Step 5: ask for less than the rows")
    void whether_a_page_follows_takes_one_row() {
        try (QueryLog queries = QueryLog.capture()) {
            hasNext(new Pages<>(byTitle(), 3), 1);

            assertThat(queries.count()).as("Whether a page comes next is one query.").isEqualTo(1);
            assertThat(queries.sql().get(0)).as("The database was asked to count. Whether there is one row more, it can say when it has that one: exists() asks so.")
                .doesNotContain("COUNT");
            assertThat(queries.entries().get(0).sql().parameters()).as("More than one row may come of it, and one would do: exists() reads one at most.").startsWith(1L);
        }
    }

    private static QuerySet<Book> page(Pages<Book> pages, int number) {
        try {
            return pages.page(number);
        } catch (QueryError e) {
            throw new AssertionError("The page was refused. " + (e.getMessage().contains("once it is sliced") ? "An order comes before a slice."
                : "Pages are counted from 1."), e);
        } catch (IndexOutOfBoundsException | NoSuchElementException | IllegalArgumentException e) {
            throw new AssertionError("Page " + number + " was refused. Beyond the last page there is nothing: a page without rows, and no error.", e);
        }
    }

    private static long count(QuerySet<Book> rows, int size) { return new Pages<>(rows, size).count(); }

    private static boolean hasNext(Pages<Book> pages, int number) {
        try {
            return pages.hasNext(number);
        } catch (QueryError | IndexOutOfBoundsException e) {
            throw new AssertionError("Whether a page comes after " + number + " was refused.", e);
        }
    }

    private static List<String> titles(QuerySet<Book> books) { return books.list().stream().map(book -> book.title).toList(); }

    private static List<String> sqlOf(Supplier<?> action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.get();
            return queries.sql();
        }
    }
}
