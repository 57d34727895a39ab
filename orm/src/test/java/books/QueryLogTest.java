package books;

import static bookworm.Expressions.count;
import static bookworm.Expressions.max;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.Contract;
import bookworm.Manager;
import bookworm.Model;
import bookworm.QuerySet;
import bookworm.Ref;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.IntegrityError;
import bookworm.fields.ForeignKey;
import bookworm.fields.OnDelete;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log knows of each query, and what it warns of. */
@Contract
class QueryLogTest {

    private Database library;
    private Tag classic;

    @BeforeEach
    void open() {
        library = Library.openEmpty();
        classic = tag("classic");
        for (String name : List.of("Austen", "Brontë", "Woolf")) {
            Author author = Author.objects.create(each -> each.name = name);
            Book book = Book.objects.create(each -> {
                each.title = "By " + name;
                each.author.set(author);
                each.isbn = name;
                each.publicationDate = LocalDate.of(1900, 1, 1);
            });
            book.tags.add(classic);
            AuthorProfile.objects.create(each -> each.author.set(author));
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Tag tag(String name) {
        return Tag.objects.create(each -> each.name = name);
    }

    private static List<String> warningsOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.warnings();
        }
    }

    // What ran

    @Test
    void queries_are_counted() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(queries.count()).isZero();
            Author.objects.count();
            tag("new");
            assertThat(queries.count()).isEqualTo(2);
        }
    }

    @Test
    void the_text_of_each_query_is_kept_in_order() {
        try (QueryLog queries = QueryLog.capture()) {
            tag("new");
            Tag.objects.filter("name", "new").count();
            assertThat(queries.sql()).containsExactly("INSERT INTO \"books_tag\" (\"name\") VALUES (?)",
                "SELECT COUNT(*) AS \"count\" FROM \"books_tag\" WHERE \"books_tag\".\"name\" = ?");
        }
    }

    @Test
    void values_stand_beside_the_text() {
        String nasty = "'; DROP TABLE books_tag; --";
        try (QueryLog queries = QueryLog.capture()) {
            Tag.objects.filter("name", nasty).exists();
            assertThat(queries.entries().get(0).sql().parameters()).contains(nasty);
            assertThat(queries.sql().get(0)).doesNotContain("DROP");
        }
    }

    @Test
    void each_query_knows_the_line_that_it_came_from() {
        try (QueryLog queries = QueryLog.capture()) {
            Author.objects.count();
            Author.objects.count();
            List<String> callers = queries.entries().stream().map(QueryLog.Entry::caller).toList();
            assertThat(callers).allSatisfy(caller -> assertThat(caller).matches("QueryLogTest\\.java:\\d+"));
            assertThat(line(callers.get(1))).isEqualTo(line(callers.get(0)) + 1);
        }
    }

    private static int line(String caller) {
        return Integer.parseInt(caller.substring(caller.indexOf(':') + 1));
    }

    @Test
    void a_query_belongs_to_the_line_that_runs_it_not_to_the_one_that_describes_it() {
        QuerySet<Author> described = Author.objects.all();
        try (QueryLog queries = QueryLog.capture()) {
            int here = line(Here.line());
            described.forEach(author -> { });
            assertThat(line(queries.entries().get(0).caller())).isEqualTo(here + 1);
        }
    }

    private static final class Here {
        static String line() {
            return ":" + StackWalker.getInstance().walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
        }
    }

    @Test
    void a_query_that_fails_is_kept_too() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(() -> tag("classic")).isInstanceOf(IntegrityError.class);
            assertThat(queries.count()).isEqualTo(1);
        }
    }

    @Test
    void captures_may_stand_in_one_another() {
        try (QueryLog outer = QueryLog.capture()) {
            Author.objects.count();
            try (QueryLog inner = QueryLog.capture()) {
                Author.objects.count();
                assertThat(inner.count()).isEqualTo(1);
            }
            assertThat(outer.count()).isEqualTo(2);
        }
    }

    @Test
    void a_closed_capture_keeps_what_it_has_and_takes_no_more() {
        QueryLog queries = QueryLog.capture();
        Author.objects.count();
        queries.close();
        Author.objects.count();

        assertThat(queries.count()).isEqualTo(1);
    }

    @Test
    void a_capture_is_of_one_thread() {
        try (QueryLog queries = QueryLog.capture()) {
            CompletableFuture.runAsync(() -> Author.objects.count(), task -> new Thread(task).start()).join();
            assertThat(queries.count()).isZero();
        }
    }

    @Test
    void what_was_captured_cannot_be_changed() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(() -> queries.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    // N+1

    private static void assertWarned(List<String> warnings, String relation, String mend) {
        assertThat(warnings).singleElement().asString().startsWith("N+1 queries: " + relation + " was loaded 3 times")
            .containsPattern("at QueryLogTest\\.java:\\d+").contains("add ." + mend + " to the queryset");
    }

    @Test
    void a_foreign_key_loaded_one_by_one_is_warned_of() {
        assertWarned(warningsOf(() -> Book.objects.all().forEach(book -> book.author.get())), "Book.author",
            "selectRelated(\"author\")");
    }

    @Test
    void what_is_loaded_one_by_one_behind_select_related_is_warned_of() {
        assertWarned(warningsOf(() -> Book.objects.selectRelated("author").forEach(book -> book.author.get().books.list())),
            "Author.books", "prefetchRelated(\"books\")");
    }

    @Test
    void a_related_set_loaded_one_by_one_is_warned_of() {
        assertWarned(warningsOf(() -> Author.objects.all().forEach(author -> author.books.list())), "Author.books",
            "prefetchRelated(\"books\")");
    }

    @Test
    void related_rows_counted_object_by_object_are_warned_of() {
        assertWarned(warningsOf(() -> Author.objects.all().forEach(author -> author.books.count())), "Author.books",
            "prefetchRelated(\"books\")");
    }

    @Test
    void related_rows_that_are_filtered_are_not_warned_of_since_a_prefetch_of_all_would_not_help() {
        assertThat(warningsOf(() -> Author.objects.all().forEach(author -> author.books.filter("pages__gt", 1).list())))
            .isEmpty();
    }

    @Test
    void links_loaded_one_by_one_are_warned_of() {
        assertWarned(warningsOf(() -> Book.objects.all().forEach(book -> book.tags.list())), "Book.tags",
            "prefetchRelated(\"tags\")");
    }

    @Test
    void links_loaded_one_by_one_from_the_other_end_are_warned_of() {
        tag("second");
        tag("third");

        assertWarned(warningsOf(() -> Tag.objects.all().forEach(tag -> tag.books.list())), "Tag.books",
            "prefetchRelated(\"books\")");
    }

    @Test
    void a_one_to_one_loaded_backwards_one_by_one_is_warned_of() {
        assertWarned(warningsOf(() -> Author.objects.all().forEach(author -> author.profile.get())), "Author.profile",
            "selectRelated(\"profile\")");
    }

    @Test
    void the_second_step_is_warned_of_too() {
        List<String> warnings = warningsOf(() -> Book.objects.all().forEach(book -> book.author.get().profile.get()));

        assertThat(warnings).hasSize(2).anyMatch(warning -> warning.contains("Author.profile was loaded 3 times"));
    }

    @Test
    void the_warning_names_the_line_of_the_load() {
        try (QueryLog queries = QueryLog.capture()) {
            for (Book book : Book.objects.all()) {
                book.author.get();
            }
            String load = queries.entries().get(1).caller();
            assertThat(queries.warnings()).singleElement().asString().contains("at " + load + ".");
        }
    }

    @Test
    void two_lines_are_two_warnings() {
        assertThat(warningsOf(() -> {
            Book.objects.all().forEach(book -> book.author.get());
            Book.objects.all().forEach(book -> book.author.get());
        })).hasSize(2);
    }

    @Test
    void the_mend_works_for_a_foreign_key() {
        assertThat(warningsOf(() -> Book.objects.selectRelated("author").forEach(book -> book.author.get()))).isEmpty();
        assertThat(warningsOf(() -> Book.objects.prefetchRelated("author").forEach(book -> book.author.get()))).isEmpty();
    }

    @Test
    void the_mend_works_for_sets() {
        assertThat(warningsOf(() -> Author.objects.prefetchRelated("books").forEach(author -> author.books.list()))).isEmpty();
        assertThat(warningsOf(() -> Book.objects.prefetchRelated("tags").forEach(book -> book.tags.list()))).isEmpty();
    }

    @Test
    void the_mend_works_for_a_one_to_one() {
        assertThat(warningsOf(() -> Author.objects.selectRelated("profile").forEach(author -> author.profile.get()))).isEmpty();
    }

    @Test
    void one_object_is_no_n() {
        assertThat(warningsOf(() -> {
            Book book = Book.objects.first().orElseThrow();
            book.author.get().books.list();
            book.tags.list();
        })).isEmpty();
    }

    @Test
    void one_object_that_is_asked_three_times_is_not_three_objects() {
        assertThat(warningsOf(() -> {
            Author author = Author.objects.list().get(0);
            for (int i = 0; i < 3; i++) {
                author.books.count();
            }
        })).isEmpty();
    }

    static class Folder extends Model {
        static final Manager<Folder> objects = Manager.of(Folder.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Folder> parent = ref();
    }

    @Test
    void to_go_up_from_one_row_that_came_with_its_parent_is_no_n() {
        try (Database folders = TestDatabase.with(Folder.class)) {
            Folder deepest = null;
            for (int depth = 0; depth < 6; depth++) {
                Folder above = deepest;
                deepest = Folder.objects.create(folder -> folder.parent.set(above));
            }
            Object key = deepest.id;
            assertThat(warningsOf(() -> {
                Folder next = Folder.objects.selectRelated("parent").get("pk", key);
                while (next != null) {
                    next = next.parent.get();
                }
            })).isEmpty();
        }
    }

    @Test
    void one_load_of_many_objects_is_none_too_many() {
        assertThat(warningsOf(() -> Book.objects.list().get(1).author.get())).isEmpty();
    }

    @Test
    void a_relation_that_is_null_costs_nothing_and_is_not_warned_of() {
        assertThat(warningsOf(() -> Book.objects.all().forEach(book -> book.publisher.get()))).isEmpty();
    }

    @Test
    void a_maximum_over_a_collection_multiplies_what_is_counted_beside_it() {
        assertThat(warningsOf(() -> Author.objects.annotate("n", count("books"), "last", max("books__loans__loanedOn")))).singleElement()
            .asString().startsWith("The annotations n and last of Author are taken over different collections");
        assertThat(warningsOf(() -> Author.objects.annotate("n", count("books"), "tags", count("books__tags").distinct()))).hasSize(1);
        assertThat(warningsOf(() -> Author.objects.annotate("lent", count("books__loans"), "longest", max("books__pages"),
            "titles", count("books").distinct()))).as("each loan is counted once").isEmpty();
        assertThat(warningsOf(() -> Author.objects.annotate("longest", max("books__pages"), "last", max("books__loans__loanedOn"))))
            .as("a row that comes twice changes none of these").isEmpty();
    }
}
