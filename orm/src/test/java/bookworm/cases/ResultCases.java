package bookworm.cases;

import static bookworm.Expressions.count;

import books.Author;
import books.Book;
import books.Publisher;
import books.Tag;
import java.util.List;

/** What a queryset gives: one row, the first or the last, whether there is any, how many, or plain values. */
final class ResultCases {

    private ResultCases() {
    }

    @Case("get.001")
    static Object get_gives_the_one_object() {
        return Book.objects.get("pk", 1).title;
    }

    @Case("get.004")
    static Object get_refuses_many_rows() {
        return Book.objects.get("genre", "FIC");
    }

    @Case("get.006")
    static Object get_adds_to_a_filter() {
        return Book.objects.filter("genre", "SCI").get("pages", 502).pk();
    }

    @Case("get.008")
    static Object get_needs_no_condition_of_its_own() {
        return Tag.objects.filter("pk", 1).get().name;
    }

    @Case("get.009")
    static Object get_of_nothing_needs_no_query_to_find_nothing() {
        return Book.objects.none().get("pk", 1);
    }

    @Case("get.013")
    static Object a_key_may_be_given_as_text() {
        return Book.objects.get("pk", "1").pk();
    }

    @Case("get.014")
    static Object a_key_that_is_no_number_is_refused() {
        return Book.objects.get("pk", "abc");
    }

    @Case("first_last.002")
    static Object last_reverses_the_models_order() {
        return Book.objects.last();
    }

    @Case("first_last.006")
    static Object there_may_be_no_first_row() {
        return Book.objects.filter("pk", -1).first();
    }

    @Case("first_last.007")
    static Object there_may_be_no_last_row() {
        return Book.objects.filter("pk", -1).last();
    }

    @Case("first_last.009")
    static Object the_latest_by_a_field() {
        return Book.objects.latest("publicationDate");
    }

    @Case("first_last.015")
    static Object the_earliest_is_null_where_there_is_any() {
        return Author.objects.orderBy("pk").earliest("birthDate", "pk");
    }

    @Case("first_last.016")
    static Object a_slice_has_no_latest_row() {
        return Book.objects.orderBy("pk").limit(3).latest("pages");
    }

    @Case("first_last.017")
    static Object the_first_of_unordered_groups_is_refused() {
        return Book.objects.values("genre").annotate("n", count("id")).first();
    }

    @Case("exists_count.001")
    static Object exists_says_whether_there_is_any_row() {
        return List.of(Book.objects.exists(), Book.objects.filter("title", "nope").exists(), Book.objects.none().exists());
    }

    @Case("exists_count.002")
    static Object nothing_is_in_an_empty_list() {
        return Book.objects.filter("pk__in", List.of()).exists();
    }

    @Case("exists_count.003")
    static Object counting_an_empty_list_needs_no_query() {
        return Book.objects.filter("pk__in", List.of()).count();
    }

    @Case("exists_count.008")
    static Object contains_asks_for_one_object() {
        return List.of(Book.objects.contains(Book.objects.get("pk", 1)),
            Book.objects.filter("genre", "SCI").contains(Book.objects.get("pk", 1)));
    }

    @Case("exists_count.011")
    static Object distinct_counts_each_value_once() {
        return List.of(Book.objects.values("genre").count(), Book.objects.values("genre").distinct().count());
    }

    @Case("instance.002")
    static Object a_queryset_shows_its_first_rows() {
        return List.of(Author.objects.orderBy("pk").limit(3).toString(), !Book.objects.all().toString().isEmpty());
    }

    @Case("instance.007")
    static Object nothing_comes_after_the_last_row() {
        return Book.objects.next(Book.objects.get("pk", 152), "publicationDate");
    }

    @Case("instance.015")
    static Object a_query_may_be_written_by_hand() {
        return Author.objects.raw("SELECT \"id\", \"name\" FROM \"books_author\" WHERE \"id\" < ? ORDER BY \"id\"", 3)
            .get(1).get("name");
    }

    @Case("values.001")
    static Object values_without_names_are_all_fields() {
        return Book.objects.filter("pk__lte", 2).orderBy("pk").values();
    }

    @Case("values.002")
    static Object a_relation_has_the_key_as_its_value() {
        return Book.objects.filter("pk", 1).values("title", "author", "authorId", "author__name");
    }

    @Case("values.003")
    static Object values_come_as_lists_too() {
        return Book.objects.orderBy("pk").valuesList("pk", "title").limit(3);
    }

    @Case("values.009")
    static Object values_follow_relations() {
        return Book.objects.filter("pk", 1).values("author__profile__website", "publisher__name");
    }

    @Case("values.013")
    static Object values_of_an_unknown_field_are_refused() {
        return Book.objects.values("author__nosuch");
    }

    @Case("values.016")
    static Object annotations_come_along_in_values() {
        return Book.objects.annotate("n", count("tags")).filter("pk", 1).values();
    }

    @Case("values.018")
    static Object the_last_values_count() {
        return Book.objects.filter("pk", 1).values("title").values("pk");
    }

    @Case("values.019")
    static Object values_of_related_rows_are_null_where_there_are_none() {
        return Publisher.objects.filter("pk", 12).values("books");
    }
}
