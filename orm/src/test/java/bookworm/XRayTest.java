package bookworm;

import static bookworm.Expressions.count;
import static bookworm.Expressions.exists;
import static bookworm.Expressions.f;
import static bookworm.Expressions.not;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.q;
import static bookworm.Expressions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import books.Author;
import books.Book;
import books.Library;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the X-ray of a queryset tells its reader. */
@Contract
class XRayTest {

    private static Database library;

    @BeforeAll
    static void open() {
        library = Library.open();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    /** The lines of one section, without its title. */
    private static String section(String title, QuerySet<?> rows) {
        List<String> lines = rows.xray().toString().lines().toList();
        int start = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith(title + " ")).findFirst().orElseThrow();
        int end = IntStream.range(start + 1, lines.size()).filter(i -> !lines.get(i).startsWith(" ")).findFirst().orElse(lines.size());
        return String.join("\n", lines.subList(start, end).stream().map(line -> line.substring(12)).toList());
    }

    @Test
    void looking_runs_nothing_and_leaves_the_queryset_unread() {
        QuerySet<Book> books = Book.objects.filter("author__name", "Jane Austen");
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(books.xray().toString()).isNotEmpty();
            assertThat(queries.count()).isZero();
        }
        assertThat(books.xray().queries()).isEqualTo(1);
    }

    @Test
    void each_lookup_stands_beside_its_path() {
        assertThat(section("Conditions", Book.objects.filter("author__birthDate__month__gt", 6)))
            .contains(" FROM Book.author.birth_date)").endsWith(" > 6");
        assertThat(section("Conditions", Book.objects.filter("author__birthDate__year__gt", 1800))).isEqualTo("""
            Book.author.birth_date >= '1801-01-01'""");
        assertThat(section("Conditions", Book.objects.filter(q("genre", "FIC").or(not(q("pages__in", List.of(1, 2)))))))
            .isEqualTo("""
                OR
                ├─ Book.genre = 'FIC'
                └─ NOT
                   └─ Book.pages IN (1, 2)""");
    }

    @Test
    void the_guard_of_a_negated_nullable_column_is_seen() {
        assertThat(section("Conditions", Book.objects.exclude("price__gt", 5))).isEqualTo("""
            NOT
            └─ AND
               ├─ Book.price > 5
               └─ Book.price IS NOT NULL""");
    }

    @Test
    void each_join_says_why_it_is_inner_or_left() {
        assertThat(section("Joins", Book.objects.filter("author__name", "x"))).isEqualTo("""
            INNER Book.author (books_author): each row meets one.""");
        assertThat(section("Joins", Book.objects.filter("publisher__name", "x"))).isEqualTo("""
            INNER Book.publisher (books_publisher): a row that meets none cannot pass the conditions.""");
        assertThat(section("Joins", Book.objects.filter(q("publisher__name", "x").or(q("pages", 1))))).isEqualTo("""
            LEFT Book.publisher (books_publisher): a row may meet none, and must stay.""");
        assertThat(section("Joins", Author.objects.annotate("n", count("books"))))
            .endsWith("must stay; one that meets several comes several times.");
    }

    @Test
    void a_query_within_the_query_is_written_out_with_the_paths_of_its_own_model() {
        assertThat(section("Conditions", Book.objects.exclude("loans__member__name", "Ann"))).isEqualTo("""
            NOT
            └─ EXISTS (
                   SELECT 1 AS a
                   FROM books_loan Loan
                   INNER JOIN books_member Loan.member ON (Loan.member_id = Loan.member.id)
                   WHERE (Loan.member.name = 'Ann' AND Loan.book_id = outer Book.id))""");
        assertThat(section("Conditions", Book.objects.filter("author__in", Author.objects.filter("name", "x")))).isEqualTo("""
            Book.author_id IN (
                SELECT Author.id AS pk
                FROM books_author Author
                WHERE Author.name = 'x')""");
        assertThat(section("Conditions", Author.objects.filter(exists(Book.objects.filter("author", outerRef("pk"))))))
            .contains("Book.author_id = outer Author.id");
    }

    @Test
    void what_is_computed_stands_under_its_name() {
        assertThat(section("Computed", Author.objects.annotate("n", count("books").filter(q("books__pages__gt", f("id"))))))
            .isEqualTo("n: COUNT(Author.books.id) FILTER (WHERE Author.books.pages > Author.id)");
    }

    @Test
    void what_is_computed_stands_under_its_name_though_a_joined_table_has_a_column_of_that_name() {
        assertThat(section("Computed", Author.objects.annotate("pages", sum("books__pages")))).isEqualTo("pages: SUM(Author.books.pages)");
    }

    @Test
    void the_parameters_are_numbered_in_the_order_of_their_marks() {
        assertThat(section("Parameters", Book.objects.filter("title", "5", "pages__gt", 5))).isEqualTo("1. '5'\n2. 5");
    }

    @Test
    void the_cost_counts_the_prefetches_and_nothing_for_rows_that_are_known() {
        QuerySet<Book> books = Book.objects.prefetchRelated("tags", "loans");
        assertThat(section("Queries", books)).isEqualTo("3: one, and one for each of tags, loans");
        books.list();
        assertThat(section("Queries", books)).isEqualTo("0: the rows are known already");
    }
}
