package bookworm.cases;

import static bookworm.Expressions.count;
import static bookworm.Expressions.sum;

import books.Author;
import books.Book;
import books.Loan;
import books.Tag;
import java.util.List;

/** Groups by {@code values} before {@code annotate}, and rows that are {@code distinct}. */
final class GroupByCases {

    private GroupByCases() {
    }

    @Case("groupby.001")
    static Object values_before_annotate_make_groups() {
        return Book.objects.values("genre").annotate("n", count("id")).orderBy("genre");
    }

    @Case("groupby.003")
    static Object an_order_of_ones_own_splits_the_groups() {
        return Book.objects.values("genre").annotate("n", count("id")).orderBy("pages").list().size();
    }

    @Case("groupby.008")
    static Object groups_may_be_made_of_related_values() {
        return Book.objects.values("author__name").annotate("n", count("id")).filter("n__gte", 3)
            .orderBy("-n", "author__name").valuesList("author__name", "n");
    }

    @Case("groupby.010")
    static Object two_authors_of_one_name_are_two_groups() {
        return Book.objects.values("author").annotate("n", count("id")).filter("author__name", "Winston Churchill")
            .orderBy("author");
    }

    @Case("groupby.011")
    static Object null_is_a_group_of_its_own() {
        return Book.objects.values("publisher").annotate("n", count("id")).orderBy("publisher");
    }

    @Case("groupby.015")
    static Object groups_may_be_made_of_a_part_of_a_date() {
        return Loan.objects.values("loanedOn__year").annotate("n", count("id")).orderBy("loanedOn__year");
    }

    @Case("groupby.018")
    static Object groups_can_be_ordered_by_their_count() {
        return Tag.objects.values("name").annotate("n", count("books")).orderBy("-n", "name");
    }

    @Case("groupby.020")
    static Object groups_can_be_filtered_by_their_sum() {
        return Book.objects.values("genre").annotate("s", sum("pages")).filter("s__gt", 3000).orderBy("genre");
    }

    @Case("distinct.006")
    static Object what_orders_counts_as_part_of_a_distinct_row() {
        return Book.objects.orderBy("author__name").valuesFlat("genre").distinct().list().size();
    }

    @Case("distinct.009")
    static Object null_is_one_distinct_value() {
        return Book.objects.valuesFlat("price").distinct().orderBy("price");
    }

    @Case("distinct.012")
    static Object counts_of_related_rows_can_be_distinct() {
        return Book.objects.annotate("n", count("tags")).values("n").distinct().orderBy("n");
    }

    @Case("distinct.013")
    static Object distinct_values_can_be_counted() {
        return List.of(Author.objects.values("name").distinct().count(), Author.objects.count());
    }
}
