package bookworm.cases;

import static bookworm.Expressions.count;
import static bookworm.Expressions.exists;
import static bookworm.Expressions.max;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.q;
import static bookworm.Expressions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Library;
import books.Loan;
import books.Publisher;
import bookworm.Contract;
import bookworm.Row;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.DoesNotExist;
import bookworm.errors.FieldError;
import bookworm.errors.QueryError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of Django 5.2 beyond the recorded cases; the numbers are those that it gives over the same library. */
@Contract
class DjangoRulesTest {

    private Database library;

    @BeforeEach
    void openTheLibrary() {
        library = Library.open();
    }

    @AfterEach
    void closeTheLibrary() {
        library.close();
    }

    @Test
    void counting_annotated_objects_counts_objects_and_not_joined_rows() {
        assertThat(Author.objects.annotate("n", count("books")).count()).isEqualTo(49);
    }

    @Test
    void an_aggregate_of_grouped_rows_splits_the_groups_by_what_it_is_taken_of() {
        Row row = Author.objects.annotate("n", count("books"))
            .aggregate(Map.of("s", sum("books__pages"), "m", max("n")));
        assertThat(row.getLong("s")).isEqualTo(60892);
        assertThat(row.getLong("m")).isEqualTo(2);
    }

    @Test
    void the_models_order_does_not_split_distinct_values_that_are_aggregated() {
        assertThat(Book.objects.values("genre").distinct().aggregate("n", count("genre")).getLong("n")).isEqualTo(5);
    }

    @Test
    void aggregating_nothing_asks_nothing() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Book.objects.aggregate().names()).isEmpty();
            assertThat(queries.count()).isZero();
        }
    }

    @Test
    void a_filter_may_ask_for_a_count_or_for_a_column() {
        assertThat(Author.objects.annotate("n", count("books")).filter(q("n__gt", 6).or(q("books__genre", "SCI"))).list())
            .as("SQL can compare a column among conditions on groups only where it groups by that column").isNotEmpty();
    }

    @Test
    void another_aggregate_groups_by_the_values_chosen_last() {
        List<Row> groups = Author.objects.annotate("n", count("books")).values("n").annotate("c", count("id")).list();
        assertThat(groups).as("the values hold nothing to group by, so all rows are one group").hasSize(1);
        assertThat(groups.get(0).getLong("c")).isEqualTo(169);
    }

    @Test
    void an_alias_cannot_be_read() {
        assertThatThrownBy(() -> Author.objects.alias("n", count("books")).values("n"))
            .isInstanceOf(FieldError.class).hasMessageContaining("annotate");
    }

    @Test
    void an_annotated_condition_can_be_compared_with_true_and_false() {
        var lent = Book.objects.annotate("lent", exists(Loan.objects.filter("book", outerRef("pk"), "returnedOn", null)));
        assertThat(lent.filter("lent", true).count()).isEqualTo(44);
        assertThat(lent.filter("lent", false).count()).isEqualTo(167 - 44);
    }

    @Test
    void what_get_or_create_makes_through_links_is_linked() {
        Book book = Book.objects.get("pk", 1);
        assertThat(book.tags.getOrCreate("name", "brand new").created()).isTrue();
        assertThat(book.tags.count()).isEqualTo(3);
    }

    @Test
    void an_update_of_no_field_asks_nothing() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(Book.objects.update(Map.of())).isZero();
            assertThat(queries.count()).isZero();
        }
    }

    @Test
    void only_reads_all_fields_when_it_keeps_none_by_name() {
        assertThat(Book.objects.defer("title").only("title").get("pk", 1).deferredFields()).isEmpty();
    }

    @Test
    void an_object_can_be_removed_only_from_the_set_that_it_is_in() {
        Publisher publisher = Publisher.objects.get("pk", 1);
        Book others = Book.objects.get("pk", 2);
        assertThatThrownBy(() -> publisher.books.remove(others)).isInstanceOf(DoesNotExist.class);
        assertThat(Book.objects.get("pk", 2).publisher.key()).isEqualTo(6L);
    }

    @Test
    void in_bulk_refuses_slices_and_plain_values() {
        assertThatThrownBy(() -> Book.objects.orderBy("pk").limit(5).inBulk()).isInstanceOf(QueryError.class);
        assertThatThrownBy(() -> Book.objects.values("pk").inBulk(List.of(1))).isInstanceOf(QueryError.class);
    }

    @Test
    void bulk_update_needs_fields_and_leaves_keys_alone() {
        List<Book> books = Book.objects.filter("pk", 1).list();
        assertThatThrownBy(() -> Book.objects.bulkUpdate(books)).isInstanceOf(QueryError.class);
        assertThatThrownBy(() -> Book.objects.bulkUpdate(books, "id")).isInstanceOf(FieldError.class);
    }
}
