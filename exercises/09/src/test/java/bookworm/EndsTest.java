package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import bookworm.schema.Schema;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "09.3", title = "Your turn: the first and the last")
@ReadAgain("Step 5: ask for less than the rows")
class EndsTest {

    /** In no order. */
    static class Pamphlet extends Model {
        static final Manager<Pamphlet> objects = Manager.of(Pamphlet.class);

        @CharField(maxLength = 40) String title;
        @IntegerField(dbIndex = true) int pages;
    }

    /** By its pages, the longest first. */
    @Meta(ordering = "-pages")
    static class Novel extends Model {
        static final Manager<Novel> objects = Manager.of(Novel.class);

        @CharField(maxLength = 40) String title;
        @IntegerField int pages;
    }

    /** Its key is its own affair. */
    static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);

        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    EndsTest() {
        Schema.create(Pamphlet.class, Novel.class, Shelf.class);
        store("Emma", 474);
        store("Middlemarch", 880);
        store("Kidnapped", 288);
        store("Ulysses", 732);
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void the_order_of_the_queryset_says_which_comes_first() {
        assertThat(title(unsliced(() -> Pamphlet.objects.orderBy("pages").first()))).as("By their pages, the shortest comes first.").isEqualTo("Kidnapped");
        assertThat(title(Pamphlet.objects.orderBy("-title").first())).as("By their titles, backwards.").isEqualTo("Ulysses");
        assertThat(title(Pamphlet.objects.filter("pages__lt", 800).orderBy("-pages").first())).as("The longest of those below 800 pages.").isEqualTo("Ulysses");
    }

    @Test
    void the_last_comes_first_in_the_opposite_order() {
        assertThat(title(unsliced(() -> Pamphlet.objects.orderBy("pages").last()))).as("By their pages, the longest comes last. reverse() gives a queryset"
            + " in the opposite order, and leaves the one that it was called on as it is.").isEqualTo("Middlemarch");
        assertThat(title(Pamphlet.objects.orderBy("-title").last())).as("By their titles, backwards, Emma comes last.").isEqualTo("Emma");
    }

    @Test
    void of_no_rows_there_is_no_first() {
        assertThat(unsliced(() -> Pamphlet.objects.filter("pages__gt", 5000).first())).as("No row was found, so the Optional is empty.").isEmpty();
        assertThat(unsliced(() -> Pamphlet.objects.filter("pages__gt", 5000).last())).as("No row was found, so the Optional is empty.").isEmpty();
    }

    @Test
    void one_query_reads_one_row() {
        for (Supplier<?> end : List.<Supplier<?>>of(() -> Pamphlet.objects.orderBy("pages").first(), () -> Pamphlet.objects.orderBy("pages").last(),
                () -> Pamphlet.objects.first(), () -> Pamphlet.objects.last())) {
            try (QueryLog queries = QueryLog.capture()) {
                end.get();

                assertThat(queries.count()).as("One row takes one query, which finds it or finds none.").isEqualTo(1);
                assertThat(queries.sql().get(0)).as("All rows were read, for one of them: read what limit(1) gives.").contains(" LIMIT ");
                assertThat(queries.entries().get(0).sql().parameters()).as("More than one row may come of it: the limit is not 1.").contains(1L);
            }
        }
    }

    @Test
    void the_models_own_order_is_an_order() {
        assertThat(Novel.objects.first().orElseThrow().title).as("The model has an order of its own, the longest first, and isOrdered() knows of it.")
            .isEqualTo("Middlemarch");
        assertThat(Novel.objects.last().orElseThrow().title).as("In the model's own order, the shortest comes last.").isEqualTo("Kidnapped");
    }

    @Test
    void without_an_order_the_key_says_which_comes_first() {
        try (QueryLog queries = QueryLog.capture()) {
            String first = title(Pamphlet.objects.first());

            assertThat(queries.sql().get(0)).as("The queryset that was read has no order: the database may give any row as the first. orderBy(...) gives"
                + " another queryset, which has one, and leaves the one that it was called on as it is.").contains(" ORDER BY ");
            assertThat(first).as("Without an order, the row with the lowest key comes first.").isEqualTo("Emma");
        }
        try (QueryLog queries = QueryLog.capture()) {
            String first = title(Novel.objects.orderBy().first().map(EndsTest::pamphlet));

            assertThat(queries.sql().get(0)).as("orderBy() of nothing takes the model's own order away, and is no order itself: isOrdered() says so. The key is left.")
                .contains(" ORDER BY ");
            assertThat(first).as("orderBy() of nothing takes the model's own order away, and the key is left.").isEqualTo("Emma");
        }
    }

    @Test
    void without_an_order_the_key_says_which_comes_last() {
        try (QueryLog queries = QueryLog.capture()) {
            String last = title(Pamphlet.objects.last());

            assertThat(queries.sql().get(0)).as("The opposite of no order is no order: choose one before you reverse it.").contains(" ORDER BY ");
            assertThat(last).as("Without an order, the row with the highest key comes last.").isEqualTo("Ulysses");
        }
    }

    @Test
    void the_key_has_another_name_in_another_model() {
        for (String code : List.of("B2", "A1", "C3")) {
            Shelf.objects.create(shelf -> shelf.code = code);
        }
        try {
            assertThat(Shelf.objects.first().orElseThrow().code).as("A1 is the lowest key.").isEqualTo("A1");
            assertThat(Shelf.objects.last().orElseThrow().code).as("C3 is the highest key.").isEqualTo("C3");
        } catch (FieldError e) {
            throw new AssertionError("The key of a shelf is its code. A key is called pk in every model.", e);
        }
    }

    @Test
    @ReadAgain("Step 4: slices, and slices of slices")
    void a_slice_has_a_first_row_of_its_own() {
        Optional<Pamphlet> first = orFail(() -> Pamphlet.objects.orderBy("pages").slice(1, 3).first(),
            "The first row was refused. Where there is an order, choose no other.");

        assertThat(title(first)).as("Of the second and the third by pages, the second comes first.")
            .isEqualTo("Emma");
    }

    @Test
    void where_the_rows_were_read_the_first_is_one_of_them() {
        QuerySet<Pamphlet> read = Pamphlet.objects.orderBy("pages");
        read.list();
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(title(read.first())).isEqualTo("Kidnapped");

            assertThat(queries.sql()).as("The rows were read and kept, and the first was asked for all the same. Where there is an order, limit the queryset"
                + " itself, and no other like it.").isEmpty();
        }
    }

    @Test
    void rows_that_were_read_in_no_order_have_no_first() {
        QuerySet<Pamphlet> read = Pamphlet.objects.filter("pages__gt", 100);
        read.list();

        assertThat(title(read.first())).as("The rows were read in no order, and the database took them from an index. The one that came first is not the first by key.")
            .isEqualTo("Emma");
    }

    private static <T> T unsliced(Supplier<T> end) {
        return orFail(end, "No slice was given, and a slice was ordered or turned. Order first, then turn, and limit last.");
    }

    private static <T> T orFail(Supplier<T> end, String refused) {
        try {
            return end.get();
        } catch (IndexOutOfBoundsException | NoSuchElementException e) {
            throw new AssertionError("There is no row, and one was taken all the same: first and last give an Optional, and it is empty then.", e);
        } catch (QueryError e) {
            if (e.getMessage().contains("it cannot take -")) {
                throw new AssertionError("A row below position 0 was asked for: there is no row, and its place was reckoned from how many there are. The last row"
                    + " comes first in the opposite order, and nobody need count.", e);
            }
            if (e.getMessage().contains("once it is sliced")) {
                throw new AssertionError(refused, e);
            }
            throw e;
        }
    }

    private static String title(Optional<Pamphlet> pamphlet) {
        return pamphlet.map(found -> found.title).orElse("no row");
    }

    private static Pamphlet pamphlet(Novel novel) {
        Pamphlet pamphlet = new Pamphlet();
        pamphlet.title = novel.title;
        return pamphlet;
    }

    private static void store(String title, int pages) {
        Pamphlet.objects.create(pamphlet -> {
            pamphlet.title = title;
            pamphlet.pages = pages;
        });
        Novel.objects.create(novel -> {
            novel.title = title;
            novel.pages = pages;
        });
    }
}
