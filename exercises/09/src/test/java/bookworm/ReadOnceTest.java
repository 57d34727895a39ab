package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "09.1", title = "Your turn: read once")
@ReadAgain("Step 2: described now, read once")
class ReadOnceTest {

    static class Pamphlet extends Model {
        static final Manager<Pamphlet> objects = Manager.of(Pamphlet.class);

        @CharField(maxLength = 40) String title;
        @IntegerField int pages;
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    ReadOnceTest() {
        Schema.create(Pamphlet.class);
        store("Emma", 474);
        store("Kidnapped", 288);
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void the_rows_are_those_of_the_query() {
        assertThat(titles(Pamphlet.objects.filter("pages__gt", 400))).as("One of the two pamphlets has more than 400 pages: executor().list(query) reads"
            + " what the query asks for.").containsExactly("Emma");
        assertThat(titles(Pamphlet.objects.orderBy("-title"))).containsExactly("Kidnapped", "Emma");
    }

    @Test
    void it_reads_once() {
        QuerySet<Pamphlet> all = Pamphlet.objects.orderBy("title");

        assertThat(sqlOf(() -> titles(all))).as("The first list() is one query, the one that reads the rows.").hasSize(1);
        assertThat(sqlOf(() -> titles(all))).as("list() was called twice, and the database was asked so often too. What was read is kept.").isEmpty();
        assertThat(titles(all)).as("The rows of the second call are those of the first.").containsExactly("Emma", "Kidnapped");
    }

    @Test
    void another_queryset_reads_anew() {
        QuerySet<Pamphlet> kept = Pamphlet.objects.orderBy("title");
        kept.list();
        store("Middlemarch", 880);

        assertThat(titles(kept)).as("A queryset that was read keeps its rows, whatever comes later.").containsExactly("Emma", "Kidnapped");
        assertThat(titles(kept.all())).as("all() is a queryset of its own, of an equal query. It has not read anything yet, and must not live on another's"
            + " rows: rows are kept by the queryset, not by the query.").containsExactly("Emma", "Kidnapped", "Middlemarch");
    }

    @Test
    void it_reads_once_where_nothing_was_found() {
        QuerySet<Pamphlet> thick = Pamphlet.objects.filter("pages__gt", 5000);

        assertThat(sqlOf(() -> titles(thick) + "" + titles(thick)))
            .as("No row was found, and the second call asked again. That there is none was read, too: an empty list is not the same as not read yet.")
            .hasSize(1);
    }

    @Test
    void what_is_known_takes_no_query() {
        QuerySet<Pamphlet> all = Pamphlet.objects.orderBy("title");

        assertThat(sqlOf(() -> orFail(all::known))).as("known() has asked the database. It tells what is there already; who only counts does not want the rows.")
            .isEmpty();
        assertThat(orFail(all::known)).as("Nothing was read yet, so nothing is known.").isEmpty();
        all.list();
        assertThat(orFail(all::known)).as("The rows were read, so they are known.").isPresent();
        assertThat(orFail(all::known).orElseThrow()).as("The rows that are known are those that were read.").isEqualTo(all.list());
        assertThat(sqlOf(all::count)).as("The rows are kept, and count() asked for their number.").isEmpty();

        QuerySet<Pamphlet> thick = Pamphlet.objects.filter("pages__gt", 5000);
        thick.list();
        assertThat(orFail(thick::known)).as("The rows were read, and there was none, so that is known: an empty list. An empty Optional stands for not read.")
            .contains(List.of());
    }

    @Test
    void where_nothing_can_match_nothing_is_sent() {
        QuerySet<Pamphlet> nothing = Pamphlet.objects.filter("pk__in", List.of());

        assertThat(sqlOf(nothing::count)).as("Nothing is one of none, and query.isNothing() says so before anybody asks: it is known.").isEmpty();
        assertThat(sqlOf(() -> Pamphlet.objects.none().list())).as("list() asked for rows of which query.isNothing() says that there are none.").isEmpty();
        assertThat(titles(Pamphlet.objects.none())).as("Nothing can match, and so the list is empty.").isEmpty();
        assertThat(orFail(Pamphlet.objects.none()::known)).as("That there is no row is known, too: an empty list, and not an empty Optional.")
            .contains(List.of());
        assertThat(sqlOf(() -> Pamphlet.objects.limit(0).list())).as("The first 0 rows were asked for. A condition is not all that can leave no row: query.isNothing()"
            + " looks at the slice as well.").isEmpty();
    }

    @Test
    void what_is_kept_cannot_be_changed() {
        QuerySet<Pamphlet> all = Pamphlet.objects.orderBy("title");
        for (String call : List.of("first", "second")) {
            List<Pamphlet> given = all.list();
            tryTo(() -> given.set(0, given.get(1)));
            assertThat(titles(all)).as("The %s caller put another row into the list that they were given, and the queryset had it too: it handed out its own"
                + " list. shaped(...) makes one that cannot be changed.", call).containsExactly("Emma", "Kidnapped");
            tryTo(() -> given.remove(0));
            assertThat(titles(all)).as("The %s caller took a row out of the list that they were given, and the queryset had lost it: it handed out its own list."
                + " shaped(...) makes one that cannot be changed.", call).containsExactly("Emma", "Kidnapped");
        }
    }

    private static void tryTo(Runnable change) {
        try {
            change.run();
        } catch (UnsupportedOperationException e) {
            // as it may be
        }
    }

    private static List<String> titles(QuerySet<Pamphlet> pamphlets) {
        List<Pamphlet> rows = pamphlets.list();
        assertThat(rows).as("list() gave null, and no list: cache is null until somebody puts a list into it, be it an empty one.").isNotNull();
        return rows.stream().map(pamphlet -> pamphlet.title).toList();
    }

    private static <T> T orFail(Supplier<T> known) {
        try {
            return known.get();
        } catch (NullPointerException e) {
            throw new AssertionError("Before anything is read, there is no list, and known() stumbled over that.", e);
        }
    }

    private static void store(String title, int pages) {
        Pamphlet.objects.create(pamphlet -> {
            pamphlet.title = title;
            pamphlet.pages = pages;
        });
    }

    private static List<String> sqlOf(Supplier<?> action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.get();
            return queries.sql();
        }
    }
}
