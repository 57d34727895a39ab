package library;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import ch.qos.logback.classic.*;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.*;
import java.util.stream.Stream;
import org.junit.jupiter.api.*;
import org.slf4j.LoggerFactory;

/** What the log says of relations that are loaded for one object after the other. */
class NPlusOneTest {

    private static Database database;

    private static List<String> warningsOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.warnings();
        }
    }

    private static QuerySet<Book> fiveBooks() { return Book.objects.filter("pk__lte", 5); }

    private static QuerySet<Author> fiveAuthors() { return Author.objects.filter("pk__lte", 5); }

    static class Folder extends Model {
        static final Manager<Folder> objects = Manager.of(Folder.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Folder> parent = ref();
    }

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("bookworm.sql");

    /** The tests read what is said; the console need not. */
    @BeforeAll
    static void open() {
        LOG.setAdditive(false);
        database = Library.openFull();
    }

    @AfterAll
    static void close() {
        database.close();
        LOG.setAdditive(true);
    }

    private static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }

    @Test
    void the_catalogue_page_takes_168_queries_and_after_either_cure_one_or_two() {
        assertThat(sqlOf(() -> catalogue(Book.objects.all()))).hasSize(168);
        assertThat(warningsOf(() -> {
            assertThat(sqlOf(() -> catalogue(Book.objects.selectRelated("author")))).hasSize(1);
            assertThat(sqlOf(() -> catalogue(Book.objects.prefetchRelated("author")))).hasSize(2);
        })).isEmpty();
    }

    private static void catalogue(QuerySet<Book> books) { books.forEach(book -> assertThat(book.author.get().name).isNotEmpty()); }

    @Test
    void a_foreign_key_that_is_loaded_book_by_book_is_warned_of_with_line_and_cure() {
        try (QueryLog queries = QueryLog.capture()) {
            for (Book book : fiveBooks()) {
                book.author.get();
            }
            String line = queries.entries().get(1).caller();
            assertThat(queries.warnings()).containsExactly("N+1 queries: Book.author was loaded 5 times, object by object, at "
                + line + ". One query instead: add .selectRelated(\"author\") to the queryset.");
            assertThat(line).matches("NPlusOneTest\\.java:\\d+");
        }
    }

    @Test
    void the_other_end_that_is_loaded_author_by_author_wants_a_prefetch() {
        String warning = "N+1 queries: Author.books was loaded 5 times, object by object, at ";

        assertThat(warningsOf(() -> fiveAuthors().forEach(author -> author.books.list()))).singleElement().asString()
            .startsWith(warning).endsWith("add .prefetchRelated(\"books\") to the queryset.");
        assertThat(warningsOf(() -> fiveAuthors().forEach(author -> author.books.count()))).as("only counted")
            .singleElement().asString().startsWith(warning);
    }

    @Test
    void related_rows_that_are_filtered_are_not_warned_of_since_a_prefetch_would_not_help() {
        assertThat(warningsOf(() -> fiveAuthors().forEach(author -> author.books.filter("pages__gt", 470).list()))).isEmpty();
    }

    @Test
    void a_prefetch_inside_the_loop_is_as_many_queries_and_nobody_is_warned() {
        try (QueryLog queries = QueryLog.capture()) {
            fiveAuthors().forEach(author -> Author.objects.prefetchRelated("books").get("pk", author.id).books.list());

            assertThat(queries.count()).isEqualTo(1 + 2 * 5);
            assertThat(queries.warnings()).isEmpty();
        }
    }

    @Test
    void a_second_loop_over_the_same_objects_costs_nothing() {
        List<Book> books = fiveBooks().list();

        assertThat(sqlOf(() -> books.forEach(book -> book.author.get()))).hasSize(5);
        assertThat(sqlOf(() -> books.forEach(book -> book.author.get()))).isEmpty();
    }

    @Test
    void the_next_step_is_warned_of_by_its_own_name() {
        assertThat(warningsOf(() -> Loan.objects.limit(5).forEach(loan -> loan.book.get().author.get())))
            .hasSize(2).anyMatch(each -> each.contains("Loan.book was")).anyMatch(each -> each.contains("Book.author was"));
        assertThat(warningsOf(() -> Loan.objects.selectRelated("book").limit(5).forEach(loan -> loan.book.get().author.get())))
            .as("books that came with their loans").singleElement().asString().contains("Book.author was loaded 5 times");
        assertThat(warningsOf(() -> Author.objects.prefetchRelated("books").get("pk", 1).books.all().forEach(book -> book.loans.list())))
            .as("books that were prefetched").singleElement().asString().contains("Book.loans was loaded 6 times");
        assertThat(warningsOf(() -> fiveBooks().prefetchRelated("loans").forEach(book -> book.author.get())))
            .as("books with another relation prefetched").singleElement().asString().contains("Book.author was loaded 5 times");
    }

    @Test
    void each_line_has_a_warning_that_counts_the_loads_of_all_results() {
        assertThat(warningsOf(() -> {
            Stream.of(1, 2).forEach(time -> fiveBooks().forEach(book -> book.author.get()));
            fiveBooks().forEach(book -> book.author.get());
        })).hasSize(2).anyMatch(each -> each.contains("loaded 10 times")).anyMatch(each -> each.contains("loaded 5 times"));
    }

    @Test
    void one_load_is_no_n_and_neither_is_one_object() {
        assertThat(warningsOf(() -> fiveBooks().list().get(2).author.get())).isEmpty();
        assertThat(warningsOf(() -> {
            Author dickens = fiveAuthors().list().get(1);
            Stream.of(1, 2, 3).forEach(time -> dickens.books.count());
        })).as("one of five, again and again").isEmpty();
    }

    @Test
    void to_go_up_from_one_row_is_no_n() {
        Schema.create(Folder.class);
        Folder deepest = Stream.<Folder>iterate(null, above -> Folder.objects.create(folder -> folder.parent.set(above)))
            .skip(6).findFirst().orElseThrow();

        assertThat(warningsOf(() -> {
            for (Folder next = Folder.objects.selectRelated("parent").get("pk", deepest.id); next != null; next = next.parent.get()) { }
        })).isEmpty();
    }

    @Test
    void the_log_warns_once_at_the_third_load_whether_anybody_captures_or_not() {
        Runnable loop = () -> fiveBooks().forEach(book -> book.author.get());

        for (Runnable action : List.<Runnable>of(loop, () -> warningsOf(loop))) {
            assertThat(logged(Level.WARN, action)).singleElement().asString()
                .contains("N+1 queries: Book.author was loaded 3 times, object by object, at NPlusOneTest.java:");
        }
    }

    @Test
    void a_logged_statement_names_the_line_that_ran_it() {
        assertThat(logged(Level.DEBUG, fiveBooks()::list)).singleElement().asString()
            .matches("\\[DEBUG] SELECT .* \\[5] \\(\\d+ us, NPlusOneTest\\.java:\\d+\\)");
    }

    private static List<ILoggingEvent> logged(Level level, Runnable action) {
        Level before = LOG.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        LOG.addAppender(lines);
        LOG.setLevel(level);
        try {
            action.run();
        } finally {
            LOG.setLevel(before);
            LOG.detachAppender(lines);
        }
        return lines.list;
    }
}
