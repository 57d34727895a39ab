package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.CharField;
import bookworm.schema.Schema;
import java.util.*;
import java.util.function.Consumer;
import org.junit.jupiter.api.*;

@Exercise(value = "09.6", title = "Never all at once")
@ReadAgain("Step 4: slices, and slices of slices")
class ChunksTest {

    /** Its key is its own affair. */
    static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);

        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    private static final List<Long> KEYS = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L);

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void each_row_comes_once() {
        assertThat(keys(Book.objects.all(), 3)).as("Seven books, three at a time: each of them once.").containsExactlyInAnyOrderElementsOf(KEYS);
        assertThat(keys(Book.objects.all(), 3)).as("Each came once, and they come by their keys, the lowest first.").isEqualTo(KEYS);
        assertThat(keys(Book.objects.all(), 7)).as("Seven books, all in one chunk.").isEqualTo(KEYS);
        assertThat(keys(Book.objects.filter("pages__gt", 400), 2)).as("The rows are those of the queryset.").containsExactly(1L, 3L, 4L);
        assertThat(keys(Book.objects.filter("pages__gt", 100), 2)).as("Keys 5 and 6 are missing here, and what comes after them was left out: a chunk is so many rows,"
            + " and not so many keys.").containsExactly(1L, 2L, 3L, 4L, 7L);
        assertThat(keys(Book.objects.none(), 3)).as("Of no rows, none comes.").isEmpty();
    }

    @Test
    @ReadAgain("Step 3: an order that can be turned")
    void they_come_by_their_keys() {
        assertThat(keys(Book.objects.orderBy("-pages"), 2)).as("The queryset had another order. What begins after a key must come by key, or rows are passed over.")
            .isEqualTo(KEYS);
    }

    @Test
    void no_chunk_is_larger_than_its_size() {
        try (QueryLog queries = QueryLog.capture()) {
            keys(Book.objects.all(), 3);

            List<Sql> reads = queries.entries().stream().map(QueryLog.Entry::sql).filter(sql -> !sql.text().startsWith("SELECT COUNT(*)")).toList();
            assertThat(reads).extracting(Sql::text)
            .as("A query has no LIMIT. Keys have gaps, and need not be numbers, so only a limit bounds a chunk: read what limit(...) gives.").allMatch(sql -> sql.contains(" LIMIT "));
            assertThat(reads).extracting(ChunksTest::limit).as("The limits of the queries, which may read three rows at most.")
                .allMatch(limit -> limit <= 3);
        }
    }

    @Test
    void no_query_is_sent_in_vain() {
        try (QueryLog queries = QueryLog.capture()) {
            keys(Book.objects.all(), 3);

            assertThat(queries.count()).as("Seven rows, three at a time, are three queries: each chunk but the last is full. One more may find that nothing is left.")
                .isBetween(3, 4);
        }
    }

    @Test
    void rows_that_are_deleted_meanwhile_shift_nothing() {
        assertThat(keys(Book.objects.all(), 2, Book::delete)).as("Each row was deleted when it came, and others were passed over: an offset counts the rows that are"
            + " there now. Begin after the last key instead.").isEqualTo(KEYS);
        assertThat(Book.objects.count()).as("Each row was deleted.").isZero();
    }

    @Test
    void rows_that_are_deleted_before_they_come_are_not_waited_for() {
        assertThat(keys(Book.objects.all(), 2, book -> {
            if (book.id == 1) {
                Book.objects.get("pk", 7).delete();
            }
        })).as("The last row was deleted when the first came.").containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void rows_that_are_saved_meanwhile_shift_nothing() {
        assertThat(keys(Book.objects.filter("pages__gt", 100), 2, book -> {
            book.pages = 0;
            book.save();
        })).as("Each row was saved so that it is none of the queryset's any more, and others were passed over.").containsExactly(1L, 2L, 3L, 4L, 7L);
    }

    @Test
    void rows_that_come_in_meanwhile_shift_nothing() {
        Book first = new Book();
        assertThat(keys(Book.objects.all(), 2, book -> {
            if (first.id == null) {
                first.id = -8L;
                first.title = "A Late Arrival";
                first.forceInsert();
            }
        })).as("A row came in before the others, and one came twice: an offset counts the rows that are there now.").isEqualTo(KEYS);
    }

    @Test
    void rows_that_come_in_between_push_none_out() {
        assertThat(keys(Book.objects.filter("pages__gt", 100), 2, book -> {
            if (book.id == 1) {
                for (Book thin : Book.objects.filter("pages__lte", 100)) {
                    thin.pages = 101;
                    thin.save();
                }
            }
        })).as("Two rows came in between, and one after them was left out: how many rows there were at the beginning says nothing. Go on until a chunk is not full.")
            .containsSubsequence(1L, 2L, 3L, 4L, 7L);
    }

    @Test
    void keys_begin_anywhere() {
        Book early = new Book();
        early.id = -8L;
        early.title = "An Early Arrival";
        early.forceInsert();

        assertThat(keys(Book.objects.all(), 3)).as("A key may lie below 0, and the first chunk begins before all of them: it is asked for without a key.").startsWith(-8L, 1L);
    }

    @Test
    void a_key_has_another_name_and_type_in_another_model() {
        Schema.create(Shelf.class);
        for (String code : List.of("B2", "#1", "C3")) {
            Shelf.objects.create(shelf -> shelf.code = code);
        }
        List<String> codes = new ArrayList<>();
        try {
            Chunks.forEach(Shelf.objects.all(), 1, shelf -> codes.add(shelf.code));
        } catch (FieldError e) {
            throw new AssertionError("The key of a shelf is its code. A key is called pk in every model.", e);
        } catch (ValueError | ClassCastException e) {
            throw new AssertionError("The key of a shelf is a text: a key need not be a number. pk() gives it as it is.", e);
        }
        assertThat(codes).as("Shelves come by their key, the code, and the first chunk begins before all of them: it is asked for without a key.")
            .containsExactly("#1", "B2", "C3");
    }

    private static long limit(Sql sql) {
        List<Object> values = sql.parameters();
        return (Long) values.get(values.size() - (sql.text().endsWith(" LIMIT ?") ? 1 : 2));
    }

    private static List<Long> keys(QuerySet<Book> books, int size) { return keys(books, size, book -> { }); }

    private static List<Long> keys(QuerySet<Book> books, int size, Consumer<Book> action) {
        List<Long> keys = new ArrayList<>();
        try {
            Chunks.forEach(books, size, book -> {
                keys.add(book.id);
                assertThat(keys).as("Rows come again and again. What filter(...) gives begins after the last key, and not"
                    + " the queryset that it was called on; and a chunk that is not full is the last.").hasSizeLessThan(30);
                action.accept(book);
            });
        } catch (ValueError e) {
            throw new AssertionError("The last key was not there. A row that the action deleted has lost its key: ask for it before.", e);
        } catch (UnsupportedOperationException e) {
            throw new AssertionError("A list was changed that cannot be changed. What list() gives is such a one: loop over it, and leave it as it is.", e);
        } catch (IndexOutOfBoundsException | NoSuchElementException e) {
            throw new AssertionError("A chunk was empty, and its last row was asked for. Rows may be deleted before they come: look at the chunk itself.", e);
        } catch (QueryError e) {
            if (e.getMessage().contains("once it is sliced")) {
                throw new AssertionError("A chunk was refused. Filter and order first, and slice last.", e);
            }
            throw e;
        }
        return keys;
    }
}
