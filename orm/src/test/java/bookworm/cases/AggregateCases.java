package bookworm.cases;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.count;
import static bookworm.Expressions.max;
import static bookworm.Expressions.min;
import static bookworm.Expressions.q;
import static bookworm.Expressions.sum;

import books.Book;
import java.util.List;
import java.util.Map;

/** One value over all rows: {@code aggregate}. */
final class AggregateCases {

    private AggregateCases() {
    }

    @Case("aggregate.003")
    static Object counting_a_column_passes_over_nulls() {
        return Book.objects.aggregate(
            Map.of("n", count("*"), "priced", count("price"), "prices", count("price").distinct()));
    }

    @Case("aggregate.005")
    static Object over_nothing_a_count_is_zero_and_the_rest_null() {
        return Book.objects.filter("pk", -1).aggregate(
            Map.of("n", count("id"), "s", sum("pages"), "a", avg("pages"), "lo", min("pages")));
    }

    @Case("aggregate.009")
    static Object an_aggregate_may_take_only_some_of_the_rows() {
        return Book.objects.aggregate(Map.of(
            "s", sum("pages").filter(q("genre", "SCI")), "n", count("id").filter(q("genre", "SCI"))));
    }

    @Case("aggregate.010")
    static Object distinct_counts_each_author_once() {
        return Book.objects.aggregate("n", count("author").distinct());
    }

    @Case("aggregate.011")
    static Object aggregates_can_be_computed_with() {
        return Book.objects.aggregate("x", max("pages").minus(min("pages")));
    }

    @Case("aggregate.015")
    static Object over_a_slice_only_its_rows_count() {
        return Book.objects.orderBy("-pages").limit(10).aggregate(avg("pages"));
    }

    @Case("aggregate.016")
    static Object an_aggregate_of_groups_is_taken_over_the_groups() {
        return Book.objects.values("genre").annotate("n", count("id")).aggregate("m", max("n"));
    }

    @Case("aggregate.018")
    static Object the_least_and_the_greatest_text_by_character() {
        return Book.objects.aggregate(min("title"), max("title"));
    }

    @Case("aggregate.025")
    static Object over_distinct_rows_the_joined_rows_still_count() {
        return Book.objects.distinct().aggregate("n", count("tags"));
    }

    @Case("aggregate.026")
    static Object counting_related_rows_counts_links_or_distinct_rows() {
        return List.of(Book.objects.aggregate("n", count("tags")),
            Book.objects.aggregate("n", count("tags").distinct()));
    }
}
