package bookworm;

import static bookworm.Expressions.count;
import static bookworm.Expressions.exists;
import static bookworm.Expressions.f;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.q;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Library;
import books.Tag;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.QueryError;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Querysets taken together. The library's tags have the keys 1 to 15. */
@Contract
class CombinedTest {

    private static Database library;

    @BeforeAll
    static void open() {
        library = Library.open();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static QuerySet<Tag> tags(Object... keys) {
        return Tag.objects.filter("pk__in", List.of(keys));
    }

    private static List<Object> keys(QuerySet<Tag> tags) {
        return tags.stream().map(tag -> (Object) tag.id.intValue()).toList();
    }

    @Test
    void a_union_drops_repeated_rows_and_a_union_of_all_keeps_them() {
        assertThat(tags(1, 2).union(tags(2, 3)).count()).isEqualTo(3);
        assertThat(tags(1, 2).unionAll(tags(2, 3)).count()).isEqualTo(4);
    }

    @Test
    void a_difference_takes_away_what_any_of_the_others_has() {
        assertThat(keys(tags(1, 2, 3, 4).difference(tags(2), tags(4, 5)).orderBy("pk"))).containsExactly(1, 3);
    }

    @Test
    void an_intersection_with_nothing_is_nothing_and_asks_nobody() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(tags(1).intersection(Tag.objects.none()).list()).isEmpty();
            assertThat(tags(1).intersection(Tag.objects.none()).count()).isZero();
            assertThat(queries.count()).isZero();
        }
    }

    @Test
    void a_difference_from_nothing_stays_as_it_was() {
        assertThat(keys(tags(1, 2).difference(Tag.objects.none()).orderBy("pk"))).containsExactly(1, 2);
    }

    @Test
    void a_union_with_nothing_of_another_model_stays_as_it_was() {
        assertThat(Book.objects.all().union(Author.objects.none()).orderBy("pk").list()).isEqualTo(Book.objects.orderBy("pk").list());
    }

    @Test
    void what_is_combined_may_be_combined_again() {
        QuerySet<Tag> three = tags(1, 2).union(tags(3));
        assertThat(keys(three.union(tags(4)).orderBy("-name").orderBy("-pk"))).containsExactly(4, 3, 2, 1);
        assertThat(keys(three.intersection(tags(2, 3, 4)).orderBy("pk"))).containsExactly(2, 3);
        assertThat(three.difference(three.orderBy("pk").limit(1)).count()).isEqualTo(2);
    }

    @Test
    void a_part_keeps_its_own_order_and_slice() {
        QuerySet<Tag> lastTwo = Tag.objects.orderBy("-pk").limit(2);
        assertThat(keys(lastTwo.union(tags(1)).orderBy("pk"))).containsExactly(1, 14, 15);
    }

    @Test
    void a_union_is_ordered_by_the_name_of_a_column_either_way() {
        assertThat(keys(tags(1, 2).union(tags(3)).orderBy("-pk"))).containsExactly(3, 2, 1);
        assertThat(keys(tags(1, 2).union(tags(3)).orderBy(f("id").desc()))).containsExactly(3, 2, 1);
        assertThat(keys(tags(1, 2).union(tags(3)).orderBy("pk").reverse())).containsExactly(3, 2, 1);
    }

    @Test
    void a_union_is_not_ordered_by_what_must_be_computed() {
        assertThatThrownBy(() -> tags(1).union(tags(2)).orderBy(f("pk").plus(1).asc()))
            .hasMessageContaining("names of their columns only");
    }

    @Test
    void first_last_and_positions_are_those_of_the_whole() {
        QuerySet<Tag> union = tags(1, 2).union(tags(9)).orderBy("pk");
        assertThat(union.first().orElseThrow().id).isEqualTo(1);
        assertThat(union.last().orElseThrow().id).isEqualTo(9);
        assertThat(union.at(1).id).isEqualTo(2);
        assertThat(union.limit(2).count()).isEqualTo(2);
        assertThat(union.offset(2).exists()).isTrue();
        assertThat(union.offset(3).exists()).isFalse();
    }

    @Test
    void plain_values_of_different_models_can_be_taken_together() {
        QuerySet<String> names = Author.objects.filter("pk", 1).valuesFlat("name", String.class)
            .union(Tag.objects.filter("pk", 1).valuesFlat("name")).orderBy("name");
        assertThat(names.list()).containsExactly("Jane Austen", "classic");
    }

    @Test
    void a_union_may_be_read_as_other_values() {
        assertThat(tags(1).union(tags(2)).valuesFlat("name", String.class).orderBy("name").list())
            .containsExactly("adventure", "classic");
    }

    @Test
    void the_values_of_a_union_are_named_before_it_is_ordered_or_sliced() {
        QuerySet<Tag> union = tags(1, 2).union(tags(9));
        assertThat(union.valuesFlat("pk", Long.class).orderBy("-pk").limit(2).list()).containsExactly(9L, 2L);
        assertThatThrownBy(() -> union.limit(2).valuesFlat("pk")).hasMessageContaining("once they are ordered or sliced");
        assertThatThrownBy(() -> union.orderBy("-name").valuesFlat("pk")).hasMessageContaining("once they are ordered or sliced");
        assertThat(Tag.objects.filter("pk__in", union.orderBy("-name")).count()).isEqualTo(3);
    }

    @Test
    void a_union_gives_the_values_that_another_queryset_looks_among() {
        QuerySet<Tag> union = tags(1, 2).union(tags(9));
        assertThat(keys(Tag.objects.filter("pk__in", union.values("pk")).orderBy("pk"))).containsExactly(1, 2, 9);
        assertThat(keys(Tag.objects.filter("pk__in", union).orderBy("pk"))).as("of objects, the keys").containsExactly(1, 2, 9);
        assertThat(keys(Tag.objects.filter("pk__in", union.values("pk").orderBy("-pk").limit(2)).orderBy("pk")))
            .containsExactly(2, 9);
        assertThat(Tag.objects.exclude("pk__in", union).count()).isEqualTo(12);
    }

    /** On H2 a query that stands in FROM knows nothing of the query around. */
    @Test
    @OnPostgreSQL
    void the_parts_of_a_union_may_refer_to_the_row_of_the_query_around() {
        QuerySet<Book> rare = Book.objects.filter("author", outerRef("pk")).filter("genre", "SCI")
            .union(Book.objects.filter("author", outerRef("pk"), "pages__gt", 1000));
        assertThat(Author.objects.filter(exists(rare)).count())
            .isEqualTo(Author.objects.filter(q("books__genre", "SCI").or(q("books__pages__gt", 1000))).distinct().count());
    }

    @Test
    void parts_of_different_columns_are_refused() {
        assertThatThrownBy(() -> Author.objects.values("name").union(Tag.objects.values("pk", "name")).list())
            .isInstanceOf(QueryError.class).hasMessageContaining("different columns");
    }

    @Test
    void what_would_change_the_parts_is_refused_and_named() {
        QuerySet<Tag> union = tags(1).union(tags(2));
        assertThatThrownBy(() -> union.exclude("pk", 1)).hasMessageContaining("Cannot exclude after union");
        assertThatThrownBy(() -> union.annotate("n", count("books"))).hasMessageContaining("Cannot annotate after union");
        assertThatThrownBy(union::distinct).hasMessageContaining("after union");
        assertThatThrownBy(() -> union.update("name", "x")).hasMessageContaining("Cannot update after union");
        assertThatThrownBy(() -> union.only("name")).hasMessageContaining("after union");
        assertThatThrownBy(() -> union.aggregate(count("pk"))).hasMessageContaining("Cannot aggregate after union");
    }

    @Test
    void or_of_two_querysets_joins_outer_where_only_one_of_them_needs_the_row() {
        QuerySet<Book> french = Book.objects.filter("publisher__country", "France");
        QuerySet<Book> long_ = Book.objects.filter("pages__gt", 1000);
        assertThat(french.or(long_).count())
            .isEqualTo(Book.objects.filter(q("publisher__country", "France").or(q("pages__gt", 1000))).count());
    }

    @Test
    void or_keeps_the_rows_that_meet_none_where_one_of_them_looks_for_those() {
        QuerySet<Book> french = Book.objects.filter("publisher__country", "France");
        QuerySet<Book> unpublished = Book.objects.filter("publisher__name__isnull", true);
        assertThat(french.or(unpublished).count()).isEqualTo(french.count() + unpublished.count());
    }

    @Test
    void or_keeps_what_a_subquery_says_of_its_own_row() {
        QuerySet<Author> withoutFiction = Author.objects.exclude("books__genre", "FIC");
        QuerySet<Author> austen = Author.objects.filter("name", "Jane Austen");
        assertThat(austen.or(withoutFiction).count()).isEqualTo(withoutFiction.count() + 1);
    }

    @Test
    void and_of_two_querysets_meets_both_conditions() {
        assertThat(Book.objects.filter("genre", "FIC").and(Book.objects.filter("pages__gt", 900)).count())
            .isEqualTo(Book.objects.filter("genre", "FIC", "pages__gt", 900).count());
    }

    @Test
    void or_with_all_rows_is_all_rows_and_with_none_is_the_other() {
        QuerySet<Book> fiction = Book.objects.filter("genre", "FIC");
        assertThat(fiction.or(Book.objects.all()).count()).isEqualTo(167);
        assertThat(fiction.or(Book.objects.none()).count()).isEqualTo(fiction.count());
        assertThat(fiction.and(Book.objects.none()).count()).isZero();
    }
}
