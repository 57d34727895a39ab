package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.FieldError;
import bookworm.fields.*;
import java.util.*;
import java.util.regex.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Paths over relations: which tables they join, and when one join serves twice. */
class JoinTest extends FullLibrary {

    static class Match extends Model {
        static final Manager<Match> objects = Manager.of(Match.class);

        @ForeignKey(relatedName = "atHome") final Ref<Publisher> home = ref();
        @ForeignKey(relatedName = "onTour") final Ref<Publisher> away = ref();
    }

    private static final Pattern JOIN = Pattern.compile("(INNER|LEFT) (?:OUTER )?JOIN \"(\\w+)\"( \"T\\d\")?");

    /** The joins of a queryset, such as {@code INNER books_author}. */
    static List<String> joins(QuerySet<?> rows) {
        return JOIN.matcher(rows.xray().sql()).results()
            .map(join -> join.group(1) + " " + join.group(2) + Objects.toString(join.group(3), "").replace("\"", "")).toList();
    }

    private static List<Long> keys(QuerySet<?> rows) { return rows.list().stream().map(row -> (Long) row.pk()).toList(); }

    @Test
    void a_path_joins_the_table_that_it_leads_to() {
        QuerySet<Book> books = Book.objects.filter("author__name", "Jane Austen").orderBy("pk");

        assertThat(sqlOf(books::list)).singleElement().asString().startsWith("SELECT \"books_book\".\"id\", \"books_book\".\"title\", ")
            .endsWith(" FROM \"books_book\" INNER JOIN \"books_author\" ON (\"books_book\".\"author_id\" = \"books_author\".\"id\")"
                + " WHERE \"books_author\".\"name\" = ? ORDER BY \"books_book\".\"id\" ASC");
        assertThat(keys(books)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void a_path_goes_over_several_relations() {
        QuerySet<Loan> loans = Loan.objects.filter("book__author__name", "Jane Austen", "member__name__contains", "Smith").orderBy("pk");

        assertThat(keys(loans)).containsExactly(120L, 254L, 287L, 310L, 427L, 463L, 465L);
        assertThat(joins(loans)).containsExactly("INNER books_book", "INNER books_author", "INNER books_member");
    }

    @Test
    void one_join_to_one_row_serves_all_conditions() {
        assertThat(joins(Book.objects.filter("author__name", "Jane Austen", "author__birthDate__year", 1775))).hasSize(1);
        assertThat(joins(Book.objects.filter("author__name", "Jane Austen").filter("author__birthDate__year", 1775)
            .orderBy("author__name"))).hasSize(1);
    }

    @Test
    void a_key_needs_no_join_since_the_row_holds_it() {
        for (String path : List.of("author", "authorId", "author__id", "author__pk")) {
            assertThat(joins(Book.objects.filter(path, 1))).as(path).isEmpty();
            assertThat(Book.objects.filter(path, 1).count()).as(path).isEqualTo(6);
        }
        assertThat(joins(Loan.objects.filter("book__author__pk", 1))).containsExactly("INNER books_book");
        assertThat(joins(Book.objects.filter("publisher__isnull", true))).isEmpty();
        assertThat(joins(Book.objects.exclude("author__books__genre", "NON"))).as("nor to ask for others by the same author").isEmpty();
        assertThat(Author.objects.filter("books__author", 1).count()).as("back and forth: once for each book").isEqualTo(6);
    }

    @Test
    void a_path_back_meets_each_of_the_rows() {
        assertThat(keys(Author.objects.filter("books__genre", "NON", "books__pages__gt", 500))).containsExactly(21L, 5L, 5L);
        assertThat(keys(Author.objects.filter("books__genre", "NON", "books__pages__gt", 500).distinct())).containsExactly(21L, 5L);
        assertThat(Author.objects.filter("books", Book.objects.get("pk", 4)).get()).hasToString("Jane Austen");
    }

    @Test
    void one_filter_is_about_the_same_row_and_the_next_about_another() {
        QuerySet<Author> same = Author.objects.filter("books__genre", "NON", "books__pages__gt", 500);
        QuerySet<Author> another = Author.objects.filter("books__genre", "NON").filter("books__pages__gt", 500);

        assertThat(joins(same)).containsExactly("INNER books_book");
        assertThat(joins(another)).containsExactly("INNER books_book", "INNER books_book T3");
        assertThat(keys(another.distinct())).as("DISTINCT does not make it the same row").containsExactly(31L, 21L, 5L);
        assertThat(joins(Author.objects.filter(q("books__genre", "NON").and(q("books__pages__gt", 500))))).hasSize(1);
        assertThat(sqlOf(another.orderBy("books__title")::list).get(0)).as("an order takes the last that there is")
            .endsWith(" ORDER BY \"T3\".\"title\" ASC");
    }

    @Test
    void two_ways_to_one_table_are_two_joins() {
        assertThat(joins(Match.objects.filter("home__name", "x", "away__name", "y")))
            .containsExactly("INNER books_publisher", "INNER books_publisher T3");
        assertThat(joins(Book.objects.filter("author__books__author__books__pages", 1)))
            .containsExactly("INNER books_author", "INNER books_book T3", "INNER books_author T4", "INNER books_book T5");
    }

    @Test
    void a_field_of_a_related_row_stands_on_the_right_too() {
        assertThat(keys(Book.objects.filter("title", f("author__name")))).containsExactly(155L);
        assertThat(Book.objects.filter("loans__returnedOn__gt", f("loans__dueOn")).distinct().count()).as("of one loan").isEqualTo(96);
        assertThat(Book.objects.filter("pages__lt", f("author__id").plus(f("publisher__id"))).count()).isEqualTo(
            Book.objects.filter("publisher__isnull", false).list().stream()
                .filter(book -> book.pages < (Long) book.author.key() + (Long) book.publisher.key()).count());
    }

    @Test
    void a_related_set_goes_on_over_relations() {
        Author austen = Author.objects.get("name", "Jane Austen");

        assertThat(austen.books.filter("publisher__country", "France").list()).isEmpty();
        assertThat(austen.books.filter("loans__member__name__contains", "Smith").distinct().count()).isEqualTo(
            Book.objects.filter("author", 1, "loans__member__name__contains", "Smith").distinct().count()).isPositive();
    }

    @Test
    void count_and_exists_ask_the_joined_tables_and_read_no_columns() {
        QuerySet<Book> books = Book.objects.filter("author__name", "Jane Austen");
        String joined = " FROM \"books_book\" INNER JOIN \"books_author\" ON (\"books_book\".\"author_id\" = \"books_author\".\"id\")"
            + " WHERE \"books_author\".\"name\" = ?";

        assertThat(sqlOf(() -> assertThat(books.count()).isEqualTo(6))).containsExactly("SELECT COUNT(*)" + joined);
        assertThat(sqlOf(() -> assertThat(books.exists()).isTrue())).containsExactly("SELECT 1 AS \"a\"" + joined + " LIMIT ?");
        assertThat(Author.objects.filter("books__pages__gt", 0).distinct().slice(0, 20).count()).isEqualTo(20);
        assertThat(books.limit(4).count()).isEqualTo(4);
        assertThat(Author.objects.filter("books__pages__gt", 0).distinct().slice(40, 60).exists()).isTrue();
        assertThat(Author.objects.filter("books__pages__gt", 0).distinct().slice(48, 60).exists()).as("there are 47").isFalse();
    }

    @Test
    void a_wrong_step_is_told_with_its_model_and_the_names_that_there_are() {
        assertThatThrownBy(() -> Book.objects.filter("author__nmae", "x")).isInstanceOf(FieldError.class)
            .hasMessage("Cannot resolve 'nmae' in 'author__nmae' on Author. Did you mean 'name'? Choices: biography, birthDate, books, id, "
                + "name, pk.");
        assertThatThrownBy(() -> Author.objects.filter("books__title__pages", 1)).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("'pages' is no lookup for Book.title.");
        assertThatThrownBy(() -> Author.objects.filter("books__contains", "x")).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("'contains' is no lookup for a relation, in 'books__contains'.");
        assertThatThrownBy(() -> Book.objects.filter("gt", 5)).hasMessageStartingWith("Cannot resolve 'gt' on Book.");
        assertThatThrownBy(() -> Book.objects.filter("author__name", Author.objects.get("pk", 1)))
            .hasMessage("Cannot look for 'Jane Austen' of Author: Author.name is no relation.");
        assertThatThrownBy(() -> Author.objects.filter("book__title", "x")).isInstanceOf(FieldError.class)
            .hasMessageContaining("Did you mean 'books'?");
    }
}
