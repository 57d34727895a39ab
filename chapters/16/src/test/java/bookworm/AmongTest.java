package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import library.*;
import org.junit.jupiter.api.Test;

/** A queryset on the right of a lookup: a query within the query, instead of a list of keys that was read before. */
class AmongTest extends FullLibrary {

    private static final QuerySet<Author> ENGLISH = Author.objects.filter("biography__contains", "English");

    @Test
    void rows_are_looked_for_among_those_of_another_query_in_one_statement() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("author__in", ENGLISH).orderBy().exists()).isTrue())).containsExactly(
            "SELECT 1 AS \"a\" FROM \"books_book\" WHERE \"books_book\".\"author_id\" IN (SELECT \"U0\".\"id\" AS \"pk\""
                + " FROM \"books_author\" \"U0\" WHERE \"U0\".\"biography\" LIKE ? ESCAPE '\\') LIMIT ?");
        assertThat(Book.objects.filter("author__in", ENGLISH).list())
            .isEqualTo(Book.objects.filter("author__in", ENGLISH.list()).list());
    }

    @Test
    void the_value_that_is_named_is_compared_and_else_the_key() {
        assertThat(Author.objects.filter("pk__in", Book.objects.filter("pages__gt", 1300).values("author")))
            .containsExactlyInAnyOrderElementsOf(Author.objects.filter("books__pages__gt", 1300).distinct());
        assertThat(Book.objects.filter("author__in", Loan.objects.filter("pk", 1).values("book__author")).count()).isEqualTo(7);
        assertThat(Book.objects.filter("authorId__in", ENGLISH).count()).isEqualTo(Book.objects.filter("author__in", ENGLISH).count());
        assertThat(Book.objects.filter("pk__in", Author.objects.all()).count()).as("keys are numbers").isEqualTo(49);
        assertThat(sqlOf(() -> Author.objects.filter("pk__in", Book.objects.values("author")).count()))
            .noneMatch(sql -> sql.contains("ORDER BY"));
    }

    @Test
    void the_first_few_of_a_query_may_be_looked_among() {
        QuerySet<Author> eldest = Author.objects.filter("birthDate__isnull", false).orderBy("birthDate").limit(2);

        assertThat(Book.objects.filter("author__in", eldest).orderBy("author").valuesFlat("author__name", String.class).list())
            .containsExactly("Edward Gibbon", "Edward Gibbon", "Miguel de Cervantes");
    }

    @Test
    void who_is_not_among_them_may_be_without_any() {
        QuerySet<Publisher> british = Publisher.objects.filter("country", "United Kingdom");

        assertThat(Book.objects.exclude("publisher__in", british).count() + Book.objects.filter("publisher__in", british).count())
            .isEqualTo(167);
        assertThat(Book.objects.exclude("publisher__in", british).filter("publisher", null).count()).isEqualTo(12);
    }

    @Test
    void among_nothing_there_is_nothing_to_ask() {
        assertThat(sqlOf(() -> {
            assertThat(Book.objects.filter("author__in", Author.objects.none()).list()).isEmpty();
            assertThat(Book.objects.filter("author__in", ENGLISH.limit(0)).list()).isEmpty();
            assertThat(Book.objects.filter("author", ENGLISH.limit(0)).exists()).isFalse();
        })).isEmpty();
    }

    @Test
    void to_equal_a_query_it_has_to_give_one_row() {
        assertThat(Book.objects.filter("author", ENGLISH.orderBy("birthDate").limit(1)).exists()).isTrue();
        assertThatThrownBy(() -> Book.objects.filter("author", ENGLISH)).isInstanceOf(ValueError.class).hasMessage("'author' equals one"
            + " value, but the queryset may give several: say limit(1), or use author__in.");
        assertThatThrownBy(() -> Book.objects.filter("publicationDate__year", Book.objects.values("pages"))).isInstanceOf(ValueError.class)
            .hasMessageEndingWith("say limit(1), or use publicationDate__year__in.");
    }

    @Test
    void two_values_of_a_row_and_rows_of_another_model_are_refused() {
        assertThatThrownBy(() -> Book.objects.filter("pk__in", Book.objects.values("pk", "title"))).isInstanceOf(QueryError.class)
            .hasMessage("A subquery gives one value of each row, but this one gives 2: name one field in values(...).");
        assertThatThrownBy(() -> Book.objects.filter("author__in", Tag.objects.all())).isInstanceOf(ValueError.class)
            .hasMessage("Cannot look for objects of Tag: Book.author leads to Author.");
    }
}
