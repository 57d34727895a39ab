package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.xray.SqlLayout;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** What the X-ray of a queryset tells its reader. */
class XRayTest extends FullLibrary {

    /** The lines of one section, without its title. */
    private static String section(String title, QuerySet<?> rows) {
        StringBuilder section = new StringBuilder();
        boolean isWithin = false;
        for (String line : rows.xray().toString().lines().toList()) {
            isWithin = line.startsWith(title + " ") || isWithin && line.startsWith(" ");
            section.append(isWithin ? line.substring(12) + "\n" : "");
        }
        return section.toString().stripTrailing();
    }

    @Test
    void all_of_it_is_seen_at_one_look_which_runs_nothing() {
        QuerySet<Book> books = Book.objects.filter("author__name", "Flann O'Brien", "pages__gt", 300).orderBy("title");

        assertThat(sqlOf(() -> assertThat(books.xray()).hasToString("""
            Model       books.Book, table books_book
            Joins       INNER Book.author (books_author): each row meets one.
            Conditions  AND
                        ├─ Book.author.name = 'Flann O''Brien'
                        └─ Book.pages > 300
            SQL         SELECT "books_book"."id", "books_book"."title", "books_book"."author_id", "books_book"."publication_date", \
            "books_book"."isbn", "books_book"."genre", "books_book"."pages", "books_book"."publisher_id", "books_book"."price"
                        FROM "books_book"
                        INNER JOIN "books_author" ON ("books_book"."author_id" = "books_author"."id")
                        WHERE ("books_author"."name" = ? AND "books_book"."pages" > ?)
                        ORDER BY "books_book"."title" ASC
            Parameters  1. 'Flann O''Brien'
                        2. 300
            Queries     1"""))).isEmpty();
        books.list();
        assertThat(section("Queries", books)).isEqualTo("0: the rows are known already");
        assertThat(books.xray().queries()).isZero();
        assertThat(Book.objects.all().xray().toString()).doesNotContain("Joins", "Conditions", "Parameters");
    }

    @Test
    void each_join_says_why_it_is_inner_or_left() {
        assertThat(section("Joins", Book.objects.filter("publisher__name", "x")))
            .isEqualTo("INNER Book.publisher (books_publisher): a row that meets none cannot pass the conditions.");
        assertThat(section("Joins", Book.objects.filter(q("publisher__name", "x").or(q("pages", 1)))))
            .isEqualTo("LEFT Book.publisher (books_publisher): a row may meet none, and must stay.");
        assertThat(section("Joins", Author.objects.filter("books__loans__dueOn", null))).isEqualTo("""
            LEFT Author.books (books_book): a row may meet none, and must stay; one that meets several comes several times.
            LEFT Author.books.loans (books_loan): a row may meet none, and must stay; one that meets several comes several times.""");
    }

    @Test
    void conditions_are_a_tree_and_the_guards_of_null_are_seen() {
        assertThat(section("Conditions", Book.objects.filter(q("genre", "FIC").or(not(q("price__in", List.of(1, 2))))))).isEqualTo("""
            OR
            ├─ Book.genre = 'FIC'
            └─ NOT
               └─ AND
                  ├─ Book.price IN (1, 2)
                  └─ Book.price IS NOT NULL""");
    }

    @Test
    void a_query_within_the_query_is_written_with_the_paths_of_its_own_model() {
        assertThat(section("Conditions", Book.objects.exclude("loans__member__name", "Ann"))).isEqualTo("""
            NOT
            └─ EXISTS (
                   SELECT 1 AS a
                   FROM books_loan Loan
                   INNER JOIN books_member Loan.member ON (Loan.member_id = Loan.member.id)
                   WHERE (Loan.member.name = 'Ann' AND Loan.book_id = outer Book.id))""");
    }

    @Test
    void only_clauses_begin_a_line() {
        String sql = "SELECT \"a WHERE b\", ' LIMIT ', EXTRACT(YEAR FROM \"c\")";

        assertThat(SqlLayout.of(sql)).isEqualTo(sql);
        assertThat(SqlLayout.of("DELETE FROM \"book\" WHERE \"id\" = ?")).isEqualTo("DELETE FROM \"book\"\nWHERE \"id\" = ?");
        assertThat(SqlLayout.of("SELECT 1 WHERE EXISTS (SELECT 1 FROM \"loan\" WHERE (\"id\" = ?)) LIMIT 1")).isEqualTo("""
            SELECT 1
            WHERE EXISTS (
                SELECT 1
                FROM "loan"
                WHERE ("id" = ?))
            LIMIT 1""");
    }
}
