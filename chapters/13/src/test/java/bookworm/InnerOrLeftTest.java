package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.upper;
import static bookworm.JoinTest.joins;
import static org.assertj.core.api.Assertions.*;

import bookworm.query.Q;
import java.util.*;
import java.util.function.Predicate;
import library.*;
import org.junit.jupiter.api.Test;

/** A join that drops rows, INNER, or one that keeps them, LEFT: what the conditions need decides. */
class InnerOrLeftTest extends FullLibrary {

    private static final Q BY_PENGUIN = q("publisher__name", "Penguin Classics");
    private static final Q LONG = q("pages__gt", 400);

    @Test
    void a_condition_that_needs_the_row_drops_those_without_it() {
        assertThat(joins(Book.objects.filter("publisher__name", "Vintage"))).containsExactly("INNER books_publisher");
        assertThat(joins(Book.objects.filter(BY_PENGUIN.and(LONG)))).containsExactly("INNER books_publisher");
        assertThat(joins(Book.objects.filter("title", upper(f("publisher__name"))))).containsExactly("INNER books_publisher");
        assertThat(joins(Book.objects.filter("publisher__name__isnull", false))).containsExactly("INNER books_publisher");
    }

    @Test
    void one_side_of_an_or_keeps_them_and_both_sides_do_not() {
        assertThat(joins(Book.objects.filter(BY_PENGUIN.or(LONG)))).containsExactly("LEFT books_publisher");
        assertThat(joins(Book.objects.filter(BY_PENGUIN.or(q("publisher__country", "France"))))).containsExactly("INNER books_publisher");
        assertThat(joins(Book.objects.filter(BY_PENGUIN.xor(LONG)))).containsExactly("LEFT books_publisher");
        assertThat(Book.objects.exclude(q("publisher__name", null).xor(q("publisher__country", null))).count())
            .as("without a publisher, both are true").isEqualTo(167);
        assertThat(joins(Book.objects.filter(BY_PENGUIN.or(q("author__name", "Jane Austen")))))
            .as("a key that is never null loses no row").containsExactly("LEFT books_publisher", "INNER books_author");
    }

    @Test
    void what_is_missing_is_found_by_a_left_join() {
        QuerySet<Book> without = Book.objects.filter("publisher__name__isnull", true);

        assertThat(joins(without)).containsExactly("LEFT books_publisher");
        assertThat(without.orderBy("pk").list().stream().map(book -> book.id))
            .containsExactly(20L, 32L, 87L, 136L, 141L, 153L, 154L, 155L, 157L, 160L, 165L, 166L);
        assertThat(Author.objects.filter("books__isnull", true)).extracting(Author::toString)
            .containsExactly("Emily Dickinson", "Eugene O'Neill");
    }

    @Test
    void exclude_keeps_the_books_without_a_publisher() {
        QuerySet<Book> others = Book.objects.exclude("publisher__name__startswith", "P");

        assertThat(joins(others)).containsExactly("LEFT books_publisher");
        assertThat(others.count()).isEqualTo(123);
        assertThat(Book.objects.exclude("publisher", 1).count()).isEqualTo(123);
    }

    @Test
    void what_was_inner_stays_inner() {
        assertThat(joins(Book.objects.filter(BY_PENGUIN).filter(q("publisher__country", "France").or(LONG))))
            .containsExactly("INNER books_publisher");
        assertThat(joins(Book.objects.filter(q("publisher__country", "France").or(LONG)).filter(BY_PENGUIN)))
            .as("and a later condition makes it so").containsExactly("INNER books_publisher");
    }

    @Test
    void what_hangs_on_a_left_join_is_joined_left_as_well() {
        assertThat(joins(Author.objects.filter(q("books__publisher__name", "Vintage").or(q("name", "Homer")))))
            .containsExactly("LEFT books_book", "LEFT books_publisher");
        assertThat(joins(Publisher.objects.filter(q("books__author__name", "Homer").or(q("country", "France")))))
            .as("though each book has an author").containsExactly("LEFT books_book", "LEFT books_author");
        assertThat(joins(Author.objects.filter("books__publisher__name", "Vintage")))
            .containsExactly("INNER books_book", "INNER books_publisher");
    }

    @Test
    void an_order_loses_no_row() {
        assertThat(joins(Book.objects.orderBy("publisher__name"))).containsExactly("LEFT books_publisher");
        assertThat(Book.objects.orderBy("publisher__name").list()).hasSize(167);
        assertThat(joins(Book.objects.orderBy("author__name"))).as("each has one").containsExactly("INNER books_author");
        assertThat(joins(Book.objects.filter(BY_PENGUIN).orderBy("publisher__country"))).containsExactly("INNER books_publisher");
    }

    /** A missing value is neither dear nor by anybody, whatever NOT, AND, OR and XOR make of that. */
    @Test
    void two_conditions_put_together_in_any_way_find_what_java_finds_of_all_books() {
        List<Book> all = Book.objects.orderBy("pk").list();
        Map<Q, Predicate<Book>> conditions = new LinkedHashMap<>();
        conditions.put(BY_PENGUIN, book -> book.publisher.get() != null && book.publisher.get().name.equals("Penguin Classics"));
        conditions.put(q("publisher__country", "France"),
            book -> book.publisher.get() != null && book.publisher.get().country.equals("France"));
        conditions.put(q("price__gt", 10), book -> book.price != null && book.price.doubleValue() > 10);

        conditions.forEach((a, isA) -> conditions.forEach((b, isB) -> Map.of(
            a.and(b), isA.and(isB),
            a.or(not(b)), isA.or(isB.negate()),
            not(a).xor(b), (Predicate<Book>) book -> isA.negate().test(book) != isB.test(book),
            not(a.and(not(b))), isA.and(isB.negate()).negate(),
            not(a.or(b)), isA.or(isB).negate())
            .forEach((condition, inJava) -> assertThat(Book.objects.filter(condition).orderBy("pk").list()).as("%s", condition)
                .isEqualTo(all.stream().filter(inJava).toList()))));
    }
}
