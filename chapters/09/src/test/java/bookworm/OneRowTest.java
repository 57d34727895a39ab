package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.QueryLog;
import bookworm.errors.*;
import java.util.Optional;
import library.*;
import org.junit.jupiter.api.Test;

/** One row of many: the only, the first, the last, the one at a position. */
class OneRowTest extends FullLibrary {

    private static String title(Optional<Book> book) { return book.orElseThrow().title; }

    @Test
    void first_and_last_go_by_the_order_of_the_queryset() {
        assertThat(title(Book.objects.orderBy("-pages").first())).isEqualTo("Les Misérables");
        assertThat(title(Book.objects.filter("authorId", 1).orderBy("pages").last())).isEqualTo("Mansfield Park");
        assertThat(sqlOf(() -> Book.objects.orderBy("-pages").first())).singleElement().asString()
            .endsWith(" ORDER BY \"pages\" DESC LIMIT ?");
    }

    @Test
    void first_and_last_go_by_the_key_where_there_is_no_order() {
        assertThat(Member.objects.first().orElseThrow().id).isEqualTo(1);
        assertThat(Member.objects.last().orElseThrow().id).isEqualTo(60);
        assertThat(Author.objects.orderBy().first().orElseThrow().name).isEqualTo("Jane Austen");
        assertThat(Author.objects.first().orElseThrow().name).as("by the model's own order").isEqualTo("Agatha Christie");
        assertThat(Book.objects.filter("pages__gt", 5000).first()).as("of no rows").isEmpty();
    }

    @Test
    void the_first_of_a_slice_is_its_own() {
        assertThat(title(Book.objects.orderBy("pk").slice(3, 9).first())).isEqualTo("Emma");
        assertThatThrownBy(() -> Book.objects.orderBy("pk").limit(5).last()).isInstanceOf(QueryError.class)
            .hasMessageStartingWith("Cannot reverse a queryset once it is sliced");
    }

    @Test
    void earliest_and_latest_go_by_the_fields_that_are_named() {
        assertThat(Book.objects.earliest("publicationDate").publicationDate).isEqualTo("0868-05-11");
        assertThat(Book.objects.latest("publicationDate").publicationDate).isEqualTo("2015-07-14");
        assertThat(Book.objects.latest("genre", "-pages").pages).as("of the last genre the shortest").isLessThan(200);
        assertThat(Book.objects.orderBy("title").latest("pages").title).isEqualTo("Les Misérables");
    }

    @Test
    void earliest_and_latest_want_a_field_and_a_row() {
        assertThatThrownBy(() -> Book.objects.latest()).isInstanceOf(QueryError.class)
            .hasMessage("The latest by what? Name a field.");
        assertThatThrownBy(() -> Book.objects.filter("pages__gt", 5000).earliest("pages")).isInstanceOf(DoesNotExist.class)
            .hasMessage("There is no Book to be the earliest.");
    }

    @Test
    void a_row_stands_at_a_position() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Book.objects.orderBy("pk").at(3).title).isEqualTo("Emma");
            assertThat(queries.entries().get(0).sql().parameters()).as("limit and offset").containsExactly(1L, 3L);
        }
        assertThatThrownBy(() -> Book.objects.at(167)).isInstanceOf(IndexOutOfBoundsException.class)
            .hasMessage("The queryset has no row 167.");
        assertThatThrownBy(() -> Book.objects.at(-1)).isInstanceOf(QueryError.class);
    }

    @Test
    void get_wants_exactly_one_of_the_rows_in_no_order() {
        assertThat(sqlOf(() -> assertThat(Book.objects.filter("pages__gt", 100).get("title", "Emma").pages).isEqualTo(474)))
            .singleElement().asString().endsWith(" WHERE (\"pages\" > ? AND \"title\" = ?) LIMIT ?");
        assertThatThrownBy(() -> Book.objects.filter("pages__gt", 500).get("title", "Emma")).isInstanceOf(DoesNotExist.class)
            .hasMessage("No Book matches the query. get() wants exactly one: use filter(...).first() where there may be none.");
        assertThatThrownBy(() -> Book.objects.get("title", "Emma")).isInstanceOf(MultipleObjectsReturned.class);
    }
}
