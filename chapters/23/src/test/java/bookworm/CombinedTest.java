package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.util.List;
import library.*;
import library.Tag;
import org.junit.jupiter.api.Test;

/** The rows of several querysets taken together. The library's tags have the keys 1 to 15. */
class CombinedTest extends FullLibrary {

    private static QuerySet<Tag> tags(Object... keys) { return Tag.objects.filter("pk__in", List.of(keys)); }

    private static List<Long> keys(QuerySet<Tag> tags) { return tags.list().stream().map(tag -> tag.id).toList(); }

    @Test
    void rows_are_taken_together_as_sets_are() {
        assertThat(tags(1, 2).union(tags(2, 3), tags(3, 4)).count()).isEqualTo(4);
        assertThat(tags(1, 2).unionAll(tags(2, 3), tags(3, 4)).count()).as("each as often as it comes").isEqualTo(6);
        assertThat(keys(tags(1, 2, 3, 4).intersection(tags(2, 3, 4), tags(3, 4, 5)).orderBy("pk"))).containsExactly(3L, 4L);
        assertThat(keys(tags(1, 2, 3, 4).difference(tags(2), tags(4, 5)).orderBy("pk"))).containsExactly(1L, 3L);
    }

    @Test
    void the_parts_are_taken_together_by_one_statement_and_the_whole_is_ordered_and_sliced_around_them() {
        QuerySet<Tag> union = tags(1, 2).orderBy("name").union(tags(9)).orderBy("-name").slice(1, 3);

        assertThat(sqlOf(() -> assertThat(keys(union)).containsExactly(1L, 2L))).containsExactly("SELECT \"col1\", \"col2\" FROM ("
            + "(SELECT \"books_tag\".\"id\" AS \"col1\", \"books_tag\".\"name\" AS \"col2\" FROM \"books_tag\""
            + " WHERE \"books_tag\".\"id\" IN (?, ?)) UNION"
            + " (SELECT \"books_tag\".\"id\" AS \"col1\", \"books_tag\".\"name\" AS \"col2\" FROM \"books_tag\""
            + " WHERE \"books_tag\".\"id\" IN (?))) \"subquery\" ORDER BY \"col2\" DESC LIMIT ? OFFSET ?");
    }

    @Test
    void the_order_of_a_part_is_kept_only_to_slice_it() {
        assertThat(Author.objects.union(Author.objects.all()).isOrdered()).as("though the model is").isFalse();
        assertThat(keys(Tag.objects.orderBy("-pk").limit(2).union(tags(1)).orderBy("pk"))).containsExactly(1L, 14L, 15L);
        assertThat(Book.objects.valuesFlat("genre", String.class).distinct().union(Tag.objects.filter("pk", 1).valuesFlat("name")).count())
            .as("five genres, whatever books are ordered by, and a tag").isEqualTo(6);
    }

    @Test
    void a_union_is_ordered_by_a_column_of_its_own_either_way() {
        assertThat(keys(tags(1, 2).union(tags(3)).orderBy(f("id").desc()))).containsExactly(3L, 2L, 1L);
        assertThat(keys(tags(1, 2).union(tags(3)).orderBy("pk").reverse())).containsExactly(3L, 2L, 1L);
        assertThatThrownBy(() -> tags(1).union(tags(2)).orderBy("naem")).isInstanceOf(FieldError.class)
            .hasMessage("Cannot order combined queries by 'naem', which is none of their columns. Did you mean 'name'?"
                + " Choices: id, name.");
        assertThatThrownBy(() -> tags(1).union(tags(2)).orderBy(f("pk").plus(1).asc())).isInstanceOf(FieldError.class)
            .hasMessage("Combined queries can be ordered by the names of their columns only.");
    }

    @Test
    void it_is_asked_for_its_ends_its_places_and_whether_there_is_a_row() {
        QuerySet<Tag> union = tags(1, 2).union(tags(9)).orderBy("pk");

        assertThat(union.first().orElseThrow().id).isEqualTo(1);
        assertThat(union.last().orElseThrow().id).isEqualTo(9);
        assertThat(union.limit(2).count()).isEqualTo(2);
        assertThat(union.offset(2).exists()).isTrue();
        assertThat(union.offset(3).exists()).isFalse();
        assertThat(union.none().list()).isEmpty();
    }

    @Test
    void what_is_combined_may_be_combined_again_and_looked_among() {
        QuerySet<Tag> three = tags(1, 2).union(tags(3));

        assertThat(keys(three.union(tags(4)).orderBy("-name").orderBy("-pk"))).containsExactly(4L, 3L, 2L, 1L);
        assertThat(three.difference(three.orderBy("pk").limit(1)).count()).isEqualTo(2);
        assertThat(Tag.objects.exclude("pk__in", three).count()).isEqualTo(12);
        assertThat(keys(Tag.objects.filter("pk__in", three.values("pk").orderBy("-pk").limit(2)).orderBy("pk"))).containsExactly(2L, 3L);
        assertThat(Tag.objects.filter(exists(three)).count()).isEqualTo(15);
    }

    @Test
    void parts_without_rows_are_settled_without_asking() {
        assertThat(sqlOf(() -> {
            assertThat(tags(1).intersection(Tag.objects.none()).list()).isEmpty();
            assertThat(Tag.objects.none().difference(tags(1)).count()).isZero();
            assertThat(Tag.objects.none().union(Tag.objects.none()).exists()).isFalse();
        })).isEmpty();
        assertThat(sqlOf(() -> assertThat(keys(Tag.objects.none().union(tags(1)))).containsExactly(1L))).singleElement().asString()
            .doesNotContain("UNION");
        assertThat(keys(tags(2, 1).orderBy("-name").difference(Tag.objects.none()).filter("pk__lt", 9))).as("all, as they were")
            .containsExactly(1L, 2L);
    }

    @Test
    void values_of_different_models_can_be_taken_together_where_they_are_as_many() {
        assertThat(Author.objects.filter("pk", 1).valuesFlat("name", String.class).union(Tag.objects.filter("pk", 1).valuesFlat("name"))
            .orderBy("name")).containsExactly("Jane Austen", "classic");
        assertThatThrownBy(() -> Author.objects.values("name").union(Tag.objects.values("pk", "name"))).isInstanceOf(QueryError.class)
            .hasMessage("Cannot combine queries of different columns: give each the same values(...).");
    }

    @Test
    void the_values_of_a_union_are_named_before_it_is_ordered_or_sliced() {
        QuerySet<Tag> union = tags(1, 2).union(tags(9));

        assertThat(union.valuesFlat("name", String.class).orderBy("-name").limit(2)).containsExactly("philosophy", "classic");
        for (QuerySet<Tag> late : List.of(union.limit(2), union.orderBy("name"))) {
            assertThatThrownBy(() -> late.valuesFlat("pk")).isInstanceOf(QueryError.class)
                .hasMessage("Cannot read other values of combined queries once they are ordered or sliced: name the values first.");
        }
    }

    @Test
    void what_would_change_the_parts_is_refused_and_named() {
        QuerySet<Tag> union = tags(1).union(tags(2));

        assertThatThrownBy(() -> union.filter("pk", 1)).isInstanceOf(QueryError.class)
            .hasMessage("Cannot filter after union, intersection or difference: do so with each part first.");
        assertThatThrownBy(() -> union.exclude("pk", 1)).hasMessageStartingWith("Cannot exclude after union");
        assertThatThrownBy(() -> union.annotate("n", count("books"))).hasMessageStartingWith("Cannot annotate after union");
        assertThatThrownBy(union::distinct).hasMessageStartingWith("Cannot make distinct after union");
        assertThatThrownBy(() -> union.update("name", "x")).hasMessageStartingWith("Cannot update after union");
        assertThatThrownBy(union::delete).hasMessageStartingWith("Cannot call delete after union");
        assertThatThrownBy(() -> union.only("name")).hasMessageStartingWith("Cannot call only after union");
        assertThatThrownBy(() -> union.aggregate(max("pk"))).hasMessageStartingWith("Cannot aggregate after union");
        QuerySet<Row> links = Book.objects.get("pk", 1).tags.through();
        assertThatThrownBy(() -> links.union(links).delete()).hasMessageStartingWith("Cannot delete after union");
    }
}
