package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.sql.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** From names and values to the rows that meet them, in one statement. */
class FilterTest extends FullLibrary {

    private static final String SELECT = "SELECT \"id\", \"title\", \"author_id\", \"publication_date\", \"isbn\", \"genre\", \"pages\","
        + " \"price\" FROM \"books_book\"";

    private static void refused(Class<? extends BookwormException> error, String message, Runnable filter) {
        assertThat(sqlOf(() -> assertThatThrownBy(filter::run).isInstanceOf(error).hasMessage(message))).isEmpty();
    }

    @Test
    void a_name_becomes_sql_and_its_value_a_parameter() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("pages__gt", 400)).hasSize(63)))
            .containsExactly(SELECT + " WHERE \"pages\" > ?");
    }

    @Test
    void several_lookups_must_all_be_met() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("pages__gt", 470, "title__startswith", "E", "authorId", 1))
            .extracting(book -> book.title).containsExactly("Emma")))
            .containsExactly(SELECT + " WHERE (\"pages\" > ? AND \"title\" LIKE ? ESCAPE '\\' AND \"author_id\" = ?)");
    }

    @Test
    void a_value_that_looks_like_sql_is_a_value() {
        assertThat(Author.objects.filter("name", "' OR '1'='1")).isEmpty();
        assertThat(Author.objects.filter("name", "Flann O'Brien")).hasSize(1);
    }

    @Test
    void none_several_and_all_are_lists_alike() {
        assertThat(Book.objects.filter("title", "Persuasion II")).isEmpty();
        assertThat(Book.objects.filter("title", "Emma")).extracting(book -> book.pages).containsExactlyInAnyOrder(474, 10);
        assertThat(Book.objects.filter("pk__isnull", false)).hasSize(167);
    }

    @Test
    void get_takes_lookups_too() {
        assertThat(sqlOf(() -> assertThat(Book.objects.get("title__iexact", "emma", "pages__gt", 100).authorId).isEqualTo(1)))
            .containsExactly(SELECT + " WHERE (UPPER(\"title\") LIKE UPPER(?) ESCAPE '\\' AND \"pages\" > ?) LIMIT 21");
    }

    @Test
    void get_says_what_to_call_where_there_may_be_none_or_several() {
        assertThatThrownBy(() -> Book.objects.get("pages__gt", 5000)).isInstanceOf(DoesNotExist.class)
            .hasMessage("No Book matches the query. get() wants exactly one: use filter(...) where there may be none.");
        assertThatThrownBy(() -> Book.objects.get("title", "Emma")).isInstanceOf(MultipleObjectsReturned.class).hasMessage(
            "get() found more than one Book, 2 of them. It wants exactly one: use filter(...) where there may be several.");
        assertThatThrownBy(() -> Book.objects.get("pages__gt", 400)).hasMessageContaining("Book, more than 20 of them.");
    }

    @Test
    void a_misspelt_field_is_refused_with_the_nearest_one() {
        refused(FieldError.class, "Cannot resolve 'titel' on Book. Did you mean 'title'? Choices: authorId, genre, id, isbn, pages,"
            + " pk, price, publicationDate, title.", () -> Book.objects.filter("titel", "Emma"));
        refused(FieldError.class, "Cannot resolve 'titel' in 'titel__icontains' on Book. Did you mean 'title'? Choices: authorId,"
            + " genre, id, isbn, pages, pk, price, publicationDate, title.", () -> Book.objects.filter("titel__icontains", "emma"));
    }

    @Test
    void a_misspelt_lookup_is_refused_with_the_nearest_one() {
        assertThat(sqlOf(() -> assertThatThrownBy(() -> Book.objects.filter("title__contians", "mm")).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("'contians' is no lookup for Book.title. Did you mean 'contains'? Choices: contains, endswith,"
                + " exact, gt, gte, icontains, iendswith, iexact, in, isnull, istartswith, "))).isEmpty();
    }

    @Test
    void a_lookup_of_ones_own_serves_every_field() {
        Lookups.register("longer", (left, value) ->
            new Comparison(Func.of("CHAR_LENGTH", Types.INTEGER, left), ">", new Param(value, Types.INTEGER)));

        assertThat(Author.objects.filter("name__longer", 22)).extracting(author -> author.name)
            .containsExactly("Antoine de Saint-Exupéry");
        assertThat(Book.objects.filter("title__longer", 49, "pages__gt", 100)).extracting(book -> book.title)
            .containsExactlyInAnyOrder("The Decline and Fall of the Roman Empire, Volume I",
                "The Decline and Fall of the Roman Empire, Volume VI");
    }

    @Test
    void one_lookup_follows_a_field_and_no_second_one() {
        assertThatThrownBy(() -> Book.objects.filter("pages__gt__lt", 400)).isInstanceOf(FieldError.class)
            .hasMessage("'gt' compares Book.pages: it gives no value.");
        assertThatThrownBy(() -> Book.objects.filter("pages__", 400)).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("'' is no lookup for Book.pages.");
        assertThatThrownBy(() -> Book.objects.filter("", 400)).hasMessageStartingWith("Cannot resolve '' on Book.");
    }

    @Test
    void names_and_values_come_in_pairs_each_name_once() {
        refused(QueryError.class, "After 'title' and its value come other names and values in turn, each name once, but not [genre].",
            () -> Book.objects.filter("title", "Emma", "genre"));
        refused(QueryError.class, "After 'title' and its value come other names and values in turn, each name once, but not"
            + " [genre, FIC, genre, SCI].", () -> Book.objects.filter("title", "Emma", "genre", "FIC", "genre", "SCI"));
        refused(QueryError.class, "After 'title' and its value come other names and values in turn, each name once, but not [7, 8].",
            () -> Book.objects.filter("title", "Emma", 7, 8));
    }

    @Test
    void null_names_nothing() {
        refused(QueryError.class, "A name: null stands for nothing here, so leave it out.", () -> Book.objects.filter(null, 1));
        refused(QueryError.class, "After 'title' and its value: null stands for nothing here, so leave it out.",
            () -> Book.objects.filter("title", "Emma", (Object[]) null));
        refused(QueryError.class, "save: null stands for nothing here, so leave it out.", () -> new Book().save("title", (String) null));
        refused(QueryError.class, "refreshFromDb: null stands for nothing here, so leave it out.",
            () -> new Book().refreshFromDb((String[]) null));
        refused(QueryError.class, "unique: null stands for nothing here, so leave it out.",
            () -> Expressions.unique("one_isbn", "isbn", null));
    }
}
