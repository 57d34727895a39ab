package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** What is asked about the rows without reading them: how many, whether any, whether this one; and the rows by their keys. */
class CountTest extends FullLibrary {

    private static final String COLUMNS = "\"id\", \"title\", \"author_id\", \"publication_date\", \"isbn\", \"genre\", \"pages\","
        + " \"price\" FROM \"books_book\"";

    @Test
    void the_database_counts_and_no_row_is_read() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("pages__gt", 400).orderBy("title").count()).isEqualTo(63)))
            .containsExactly("SELECT COUNT(*) FROM \"books_book\" WHERE \"pages\" > ?");
        assertThat(sqlOf(() -> assertThat(Book.objects.count()).isEqualTo(167)))
            .containsExactly("SELECT COUNT(*) FROM \"books_book\"");
    }

    @Test
    void a_slice_and_different_rows_are_counted_by_a_query_around_the_query() {
        assertThat(sqlOf(() -> assertThat(Book.objects.orderBy("title").limit(5).count()).isEqualTo(5))).containsExactly(
            "SELECT COUNT(*) FROM (SELECT " + COLUMNS + " ORDER BY \"title\" ASC LIMIT ?) AS \"subquery\"");
        assertThat(sqlOf(() -> assertThat(Book.objects.distinct().count()).isEqualTo(167))).containsExactly(
            "SELECT COUNT(*) FROM (SELECT DISTINCT " + COLUMNS + ") AS \"subquery\"");
        assertThat(sqlOf(() -> Book.objects.orderBy("pk").distinct().limit(5).count()).get(0)).contains("DISTINCT", "LIMIT");
    }

    @Test
    void distinct_is_a_word_of_the_select() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("title", "Emma").orderBy().distinct()).hasSize(2)))
            .containsExactly("SELECT DISTINCT " + COLUMNS + " WHERE \"title\" = ?");
    }

    @Test
    void whether_there_is_any_takes_one_row_in_no_order() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("pages__gt", 400).exists()).isTrue())).containsExactly(
            "SELECT " + COLUMNS + " WHERE \"pages\" > ? LIMIT ?");
        assertThat(Book.objects.filter("pages__gt", 5000).exists()).isFalse();
    }

    @Test
    void whether_an_object_is_among_the_rows_is_asked_by_its_key() {
        Book emma = Book.objects.get("pk", 4);

        assertThat(Book.objects.filter("pages__gt", 400).contains(emma)).isTrue();
        assertThat(Book.objects.filter("pages__gt", 500).contains(emma)).isFalse();
        assertThat(sqlOf(() -> assertThat(Author.objects.contains(emma)).as("a book is no author").isFalse())).isEmpty();
        assertThatThrownBy(() -> Book.objects.contains(new Book())).isInstanceOf(ValueError.class)
            .hasMessageEndingWith("is not saved, so it is in no queryset: save it first.");
        assertThatThrownBy(() -> Book.objects.contains(null)).isInstanceOf(QueryError.class)
            .hasMessage("contains: null stands for nothing here, so leave it out.");
    }

    @Test
    void rows_come_by_their_keys_in_their_order() {
        Map<Object, Author> all = Author.objects.filter("name__startswith", "Winston").orderBy("-pk").inBulk();

        assertThat(all.keySet()).containsExactly(38L, 37L);
    }

    @Test
    void rows_come_under_the_keys_that_were_given_and_a_missing_one_is_left_out() {
        Map<Object, Book> found = Book.objects.inBulk(List.of("5", 4, 9999L));

        assertThat(found.keySet()).containsExactly("5", 4);
        assertThat(found.get(4).title).isEqualTo("Emma");
        assertThat(Book.objects.filter("pages__gt", 470).inBulk(List.of(4L, 5L)).keySet()).containsExactly(4L);
        assertThat(sqlOf(() -> assertThat(Book.objects.inBulk(List.of())).isEmpty())).isEmpty();
    }

    @Test
    void rows_come_by_another_field_if_it_is_unique() {
        assertThat(Book.objects.inBulk(Set.of("9780010316797"), "isbn").get("9780010316797").title).isEqualTo("Emma");
        assertThatThrownBy(() -> Book.objects.inBulk(List.of("Emma"), "title")).isInstanceOf(QueryError.class)
            .hasMessage("Book.title is not unique, so several rows may have one value: inBulk needs a unique field.");
        assertThatThrownBy(() -> Book.objects.inBulk(null)).isInstanceOf(QueryError.class)
            .hasMessage("inBulk: null stands for nothing here, so leave it out.");
    }

    @Test
    void the_database_explains_how_it_would_run_the_query() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("isbn", "9780010316797").explain()).contains("books_book")))
            .singleElement().asString().startsWith("EXPLAIN SELECT ");
    }
}
