package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** Rows in the order of what is computed, and what has no value first or last. */
class OrderByTest extends FullLibrary {

    private static final Long[] WITHOUT_BIRTH_DATE = {34L, 35L, 39L, 49L};

    private static List<Long> keys(QuerySet<Author> authors) { return authors.list().stream().map(author -> author.id).toList(); }

    @Test
    void an_expression_orders_upwards_unless_it_says_otherwise() {
        assertThat(Author.objects.orderBy(length("name"), "pk").first()).get().hasToString("Homer");
        assertThat(Author.objects.orderBy(length("name").desc(), "pk").first()).get().hasToString("Antoine de Saint-Exupéry");
        assertThat(Author.objects.latest(length("name"))).hasToString("Antoine de Saint-Exupéry");
        assertThat(sqlOf(Author.objects.orderBy(length("name").desc(), "-name", f("pk"))::list)).singleElement().asString()
            .contains(" ORDER BY CHAR_LENGTH(").endsWith(") DESC, \"name\" DESC, \"id\" ASC");
    }

    @Test
    void nulls_go_where_they_are_told() {
        assertThat(keys(Author.objects.orderBy(f("birthDate").asc().nullsFirst(), "pk"))).startsWith(WITHOUT_BIRTH_DATE);
        assertThat(keys(Author.objects.orderBy(f("birthDate").asc().nullsLast(), "pk"))).endsWith(WITHOUT_BIRTH_DATE);
        assertThat(keys(Author.objects.orderBy(f("birthDate").desc().nullsLast(), "pk"))).startsWith(41L).endsWith(WITHOUT_BIRTH_DATE);
    }

    @Test
    void reversed_rows_have_their_nulls_at_the_other_end() {
        QuerySet<Author> last = Author.objects.orderBy(f("birthDate").asc().nullsLast(), "-pk");
        QuerySet<Author> first = Author.objects.orderBy(f("birthDate").asc().nullsFirst(), "-pk");

        assertThat(keys(last.reverse())).startsWith(WITHOUT_BIRTH_DATE);
        assertThat(keys(first.reverse())).endsWith(WITHOUT_BIRTH_DATE);
        assertThat(sqlOf(Author.objects.orderBy("birthDate").reverse()::list).get(0)).as("where the database has them")
            .endsWith("\"birth_date\" DESC");
    }

    @Test
    void a_question_mark_is_another_order_each_time() {
        QuerySet<Book> books = Book.objects.orderBy("?");

        assertThat(books.list()).containsExactlyInAnyOrderElementsOf(Book.objects.list()).isNotEqualTo(books.all().list());
    }

    @Test
    void what_is_no_name_and_no_expression_orders_nothing() {
        assertThatThrownBy(() -> Author.objects.orderBy(1)).isInstanceOf(QueryError.class)
            .hasMessage("Cannot order by 1: give names, expressions, or expressions with asc() or desc().");
        assertThatThrownBy(() -> Author.objects.orderBy(lower("nmae").desc())).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Cannot resolve 'nmae' on Author. Did you mean 'name'?");
    }

    @Test
    void the_next_and_the_previous_by_a_field_and_then_by_the_key() {
        Author one = Author.objects.get("name", "Winston Churchill", "birthDate", "1874-11-30");
        Author other = Author.objects.next(one, "name");

        assertThat(other).isNotEqualTo(one).hasToString("Winston Churchill");
        assertThat(Author.objects.previous(other, "name")).isEqualTo(one);
        assertThat(Author.objects.previous(one, "name")).hasToString("William Faulkner");
        assertThat(Author.objects.exclude("pk", other.id).next(one, "name")).as("among some of the rows").hasToString("bell hooks");
        assertThat(Book.objects.previous(Book.objects.get("pk", 4), "genre").id).as("of many with the same genre").isEqualTo(3);
        assertThat(sqlOf(() -> Author.objects.next(one, "name"))).hasSize(1);
        assertThatThrownBy(() -> Book.objects.next(Book.objects.latest("publicationDate", "pk"), "publicationDate"))
            .isInstanceOf(DoesNotExist.class);
    }
}
