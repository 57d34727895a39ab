package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.QueryError;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** Two querysets of one model made into one: its conditions are joined, and it stays a queryset like any other. */
class MergedTest extends FullLibrary {

    private static final QuerySet<Book> FRENCH = Book.objects.filter("publisher__country", "France");
    private static final QuerySet<Book> OF_1000_PAGES = Book.objects.filter("pages__gte", 1000);

    private static List<String> names(QuerySet<Author> authors) { return authors.valuesFlat("name", String.class).list(); }

    @Test
    void conditions_are_joined_in_one_select_which_may_be_filtered_further() {
        QuerySet<Book> either = FRENCH.or(OF_1000_PAGES);

        assertThat(sqlOf(() -> assertThat(either.filter("genre", "HIS").orderBy("pages").valuesFlat("title").list())
            .contains("The Outline of History"))).singleElement().asString().doesNotContain("UNION").containsOnlyOnce("SELECT");
        assertThat(FRENCH.and(Book.objects.filter("genre", "FIC")).count())
            .isEqualTo(Book.objects.filter("publisher__country", "France", "genre", "FIC").count()).isPositive();
        assertThat(FRENCH.xor(OF_1000_PAGES).count()).isEqualTo(FRENCH.or(OF_1000_PAGES).count() - FRENCH.and(OF_1000_PAGES).count());
    }

    @Test
    void or_keeps_the_rows_for_which_only_the_other_needs_a_related_one() {
        assertThat(OF_1000_PAGES.count()).isEqualTo(4);
        assertThat(FRENCH.or(OF_1000_PAGES).count()).isEqualTo(OF_1000_PAGES.or(FRENCH).count())
            .isEqualTo(Book.objects.filter(q("publisher__country", "France").or(q("pages__gte", 1000))).count());
        assertThat(FRENCH.or(Book.objects.filter("publisher__name__isnull", true)).count())
            .isEqualTo(FRENCH.count() + Book.objects.filter("publisher", null).count());
        assertThat(FRENCH.or(Book.objects.filter("author__birthDate__gt", "1850-01-01")).count())
            .isEqualTo(Book.objects.filter(q("publisher__country", "France").or(q("author__birthDate__gt", "1850-01-01"))).count());
        assertThat(sqlOf(() -> Book.objects.filter("author__birthDate__gt", "1850-01-01").and(FRENCH).list())).singleElement().asString()
            .contains("INNER JOIN \"books_author\"", "INNER JOIN \"books_publisher\"");
    }

    @Test
    void for_or_a_join_serves_both_and_for_and_each_is_about_a_row_of_its_own() {
        QuerySet<Author> historians = Author.objects.filter("books__genre", "HIS");
        QuerySet<Author> novelists = Author.objects.filter("books__genre", "FIC");

        assertThat(sqlOf(() -> assertThat(historians.or(novelists).count()).isEqualTo(140))).singleElement().asString()
            .containsOnlyOnce(" JOIN ");
        assertThat(names(historians.and(novelists).distinct())).containsExactly("H. G. Wells");
        assertThat(Author.objects.filter("books__genre", "HIS", "books__genre__in", List.of("FIC")).exists())
            .as("no book is of both").isFalse();
    }

    @Test
    void what_a_subquery_says_stays_about_its_own_rows() {
        QuerySet<Author> withoutFiction = Author.objects.exclude("books__genre", "FIC");

        assertThat(names(Author.objects.filter("name", "Jane Austen").or(withoutFiction)))
            .isEqualTo(names(Author.objects.filter(q("name", "Jane Austen").or(not(q("books__genre", "FIC"))))))
            .contains("Jane Austen", "Albert Einstein").doesNotContain("Charles Dickens");
    }

    @Test
    void slices_and_groups_are_merged_by_their_keys() {
        QuerySet<Book> longest = Book.objects.orderBy("-pages").limit(3);
        QuerySet<Book> austens = Book.objects.filter("author", 1).orderBy("pages");
        QuerySet<Author> prolific = Author.objects.annotate("n", count("books")).filter("n__gte", 7);

        assertThat(names(Author.objects.filter("name", "Homer").or(prolific)))
            .containsExactly("Anonymous", "Charles Dickens", "H. G. Wells", "Homer");
        assertThat(prolific.or(Author.objects.filter("name", "Homer")).orderBy("name").last().orElseThrow().annotations().getLong("n"))
            .as("of Homer, since the groups stay").isEqualTo(2);
        assertThat(austens.or(longest).count()).isEqualTo(9);
        assertThat(longest.or(austens).count()).isEqualTo(9);
        assertThat(austens.or(longest).first().orElseThrow().title).as("in the first one's order").isEqualTo("Persuasion");
        assertThatThrownBy(() -> longest.and(austens)).isInstanceOf(QueryError.class)
            .hasMessage("Cannot combine a queryset once it is sliced: slice last, or choose its rows by their keys.");
        assertThatThrownBy(() -> austens.and(longest)).isInstanceOf(QueryError.class).hasMessageStartingWith("Cannot combine a queryset");
    }

    @Test
    void with_none_it_is_the_other_for_or_and_nothing_for_and() {
        assertThat(FRENCH.or(Book.objects.none()).count()).isEqualTo(Book.objects.none().or(FRENCH).count()).isEqualTo(FRENCH.count());
        assertThat(sqlOf(() -> assertThat(FRENCH.and(Book.objects.none()).list()).isEqualTo(Book.objects.none().and(FRENCH).list())))
            .isEmpty();
        assertThat(FRENCH.or(Book.objects.all()).count()).isEqualTo(167);
        assertThat(FRENCH.distinct().or(Book.objects.none()).count()).as("which goes with any").isEqualTo(FRENCH.count());
        assertThat(Book.objects.none().or(FRENCH.distinct()).count()).isEqualTo(FRENCH.count());
        assertThat(FRENCH.limit(2).and(Book.objects.none()).list()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_does_not_go_together_is_refused() {
        assertThatThrownBy(() -> FRENCH.or(OF_1000_PAGES.distinct())).isInstanceOf(QueryError.class)
            .hasMessage("Cannot combine a queryset that is distinct with one that is not: make both so, or neither.");
        assertThatThrownBy(() -> FRENCH.or((QuerySet<Book>) (QuerySet<?>) Author.objects.all())).isInstanceOf(QueryError.class)
            .hasMessage("Cannot combine querysets of different models, Book and Author.");
        assertThatThrownBy(() -> FRENCH.or(FRENCH.union(OF_1000_PAGES))).isInstanceOf(QueryError.class)
            .hasMessageStartingWith("Cannot combine after union");
        assertThatThrownBy(() -> FRENCH.or(null)).isInstanceOf(QueryError.class).hasMessageStartingWith("OR: null stands for nothing");
    }
}
