package bookworm.cases;

import books.Author;
import books.Book;
import books.Publisher;
import books.Tag;
import bookworm.QuerySet;
import java.util.List;

/** Querysets taken together. */
final class CombinedCases {

    private CombinedCases() {
    }

    private static QuerySet<Tag> upTo(int key) {
        return Tag.objects.filter("pk__lte", key);
    }

    private static QuerySet<Tag> only(int key) {
        return Tag.objects.filter("pk", key);
    }

    @Case("setops.003")
    static Object a_union_has_rows_where_a_part_has() {
        return Author.objects.filter("pk__lte", 2).union(Author.objects.filter("pk", 9)).exists();
    }

    @Case("setops.008")
    static Object a_union_has_each_row_once() {
        return upTo(2).union(Tag.objects.filter("pk__in", List.of(2, 3)));
    }

    @Case("setops.009")
    static Object an_intersection_has_what_both_have() {
        return upTo(4).intersection(Tag.objects.filter("pk__gte", 3)).orderBy("pk");
    }

    @Case("setops.014")
    static Object a_union_is_ordered_and_sliced_as_a_whole() {
        return upTo(5).union(only(9)).orderBy("-pk").slice(1, 3);
    }

    @Case("setops.017")
    static Object a_union_cannot_be_filtered() {
        return upTo(2).union(only(9)).filter("pk", 1);
    }

    @Case("setops.020")
    static Object a_union_cannot_be_asked_for_one_row_by_a_lookup() {
        return upTo(2).union(only(9)).get("pk", 1);
    }

    @Case("setops.022")
    static Object a_union_cannot_be_deleted() {
        return upTo(2).union(only(9)).delete();
    }

    @Case("setops.023")
    static Object a_union_cannot_be_ordered_by_an_unknown_name() {
        return upTo(2).union(only(9)).orderBy("nosuch");
    }

    @Case("setops.025")
    static Object equal_names_collapse() {
        return Publisher.objects.valuesList("name").union(Publisher.objects.valuesList("name")).orderBy("name").count();
    }

    @Case("setops.027")
    static Object a_part_without_rows_adds_none() {
        return only(1).union(Tag.objects.none()).orderBy("pk");
    }

    @Case("setops.035")
    static Object conditions_are_joined_by_or() {
        return Author.objects.filter("books__genre", "HIS").or(Author.objects.filter("books__genre", "SCI")).distinct()
            .orderBy("pk");
    }

    @Case("setops.036")
    static Object each_condition_may_be_true_of_another_book() {
        return Author.objects.filter("books__genre", "FIC").and(Author.objects.filter("books__genre", "HIS")).distinct()
            .orderBy("pk");
    }

    @Case("setops.037")
    static Object different_models_cannot_be_joined() {
        return sameType(Author.objects.all()).or(sameType(Book.objects.all()));
    }

    /** The compiler refuses the mix, which is Django's point; without types it is refused when the queryset is built. */
    @SuppressWarnings("unchecked")
    private static QuerySet<Object> sameType(QuerySet<?> rows) {
        return (QuerySet<Object>) rows;
    }
}
