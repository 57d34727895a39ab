package bookworm.cases;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.max;
import static bookworm.Expressions.min;
import static bookworm.Expressions.q;
import static bookworm.Expressions.sum;

import books.Author;
import books.Book;
import books.Member;

/** Values added to each row: {@code annotate}. */
final class AnnotateCases {

    private AnnotateCases() {
    }

    @Case("annotate.001")
    static Object an_author_without_books_has_none() {
        return Author.objects.annotate("numBooks", count("books")).valuesList("name", "numBooks");
    }

    @Case("annotate.003")
    static Object the_sum_of_no_rows_is_null() {
        return Author.objects.annotate("totalPages", sum("books__pages")).orderBy("pk").valuesList("name", "totalPages");
    }

    @Case("annotate.005")
    static Object two_aggregates_share_a_join() {
        return Author.objects.annotate("lo", min("books__publicationDate")).annotate("hi", max("books__publicationDate"))
            .orderBy("pk").valuesList("pk", "lo", "hi").limit(6);
    }

    @Case("annotate.007")
    static Object counting_one_collection_is_right() {
        return Author.objects.annotate("n", count("books")).filter("pk", 1).values("n");
    }

    @Case("annotate.008")
    static Object counting_what_lies_behind_a_collection_multiplies_it() {
        return Author.objects.annotate("n", count("books")).annotate("t", count("books__tags")).filter("pk", 1)
            .values("n", "t");
    }

    @Case("annotate.011")
    static Object counting_two_collections_multiplies_both() {
        return Book.objects.annotate("t", count("tags")).annotate("l", count("loans")).filter("pk", 4).values("t", "l");
    }

    @Case("annotate.016")
    static Object a_filter_after_a_count_joins_again_and_multiplies_it() {
        return Author.objects.annotate("n", count("books")).filter("books__genre", "NON").orderBy("pk").valuesList("pk", "n");
    }

    @Case("annotate.017")
    static Object a_count_may_take_only_some_of_the_related_rows() {
        return Author.objects.annotate("n", count("books").filter(q("books__genre", "NON"))).filter("n__gt", 0)
            .orderBy("pk").valuesList("pk", "n");
    }

    @Case("annotate.019")
    static Object groups_can_be_filtered_by_their_count() {
        return Author.objects.annotate("n", count("books")).filter("n__gte", 6).valuesList("name", "n");
    }

    @Case("annotate.023")
    static Object a_count_after_a_filter_shares_its_join() {
        return Book.objects.filter("tags__name", "war").annotate("n", count("tags")).orderBy("pk").valuesList("pk", "n")
            .limit(5);
    }

    @Case("annotate.027")
    static Object annotations_can_be_computed_with() {
        return Author.objects.annotate("n", count("books")).annotate("sq", f("n").times(f("n"))).orderBy("-sq", "pk")
            .valuesFlat("sq").limit(3);
    }

    @Case("annotate.030")
    static Object an_annotation_may_not_take_the_name_of_a_relation() {
        return Author.objects.annotate("books", count("books"));
    }

    @Case("annotate.031")
    static Object an_aggregate_without_a_name_gets_one() {
        return Author.objects.annotate(count("books")).orderBy("-books__count", "pk").valuesFlat("books__count").limit(3);
    }

    @Case("annotate.033")
    static Object filtered_groups_can_be_counted() {
        return Author.objects.annotate("n", count("books")).filter("n__gt", 2).count();
    }

    @Case("annotate.037")
    static Object an_aggregates_filter_may_compare_two_columns() {
        return Member.objects.annotate("late", count("loans").filter(q("loans__returnedOn__gt", f("loans__dueOn"))))
            .orderBy("-late", "pk").valuesList("pk", "late").limit(5);
    }

    @Case("annotate.040")
    static Object grouped_objects_can_come_with_related_ones() {
        return Book.objects.annotate("n", count("loans")).selectRelated("author").filter("n__gt", 20).orderBy("-n", "pk");
    }
}
