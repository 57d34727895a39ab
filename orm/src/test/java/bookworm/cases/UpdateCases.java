package bookworm.cases;

import static bookworm.Expressions.f;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.subquery;

import books.Author;
import books.Book;
import books.Tag;
import java.util.List;

/** Writing many rows: {@code update}, {@code bulkCreate}, {@code bulkUpdate}. */
final class UpdateCases {

    private UpdateCases() {
    }

    @Case("update.001")
    static Object an_update_says_how_many_rows_matched() {
        return Book.objects.filter("genre", "FIC").update("genre", "CLS");
    }

    @Case("update.004")
    static Object an_update_may_filter_through_a_relation() {
        int matched = Book.objects.filter("author__name", "Jane Austen").update("pages", f("pages").plus(10));
        return List.of(matched, Book.objects.filter("author", 1).orderBy("pk").valuesFlat("pages").list());
    }

    @Case("update.005")
    static Object a_row_that_matches_twice_is_updated_once() {
        return Book.objects.filter("tags__name__in", List.of("war", "politics")).update("price", null);
    }

    @Case("update.007")
    static Object an_update_may_take_its_value_from_a_subquery() {
        Book.objects.filter("pk__lte", 2).update("title",
            subquery(Author.objects.filter("pk", outerRef("author")).values("name").limit(1)));
        return Book.objects.filter("pk__lte", 2).orderBy("pk").valuesFlat("title").list();
    }

    @Case("update.009")
    static Object a_collection_is_no_column_to_update() {
        return Book.objects.filter("pk", 1).update("tags", 1);
    }

    @Case("update.012")
    static Object an_update_to_null_is_refused_where_null_is_not_allowed() {
        return Book.objects.filter("pk", 1).update("pages", null);
    }

    @Case("update.013")
    static Object an_update_takes_a_value_of_the_fields_type() {
        return Book.objects.filter("pk", 1).update("pages", "abc");
    }

    @Case("update.014")
    static Object an_update_cannot_repeat_a_unique_value() {
        return Book.objects.filter("pk", 1).update("isbn", "9780141439518");
    }

    @Case("update.015")
    static Object an_update_that_meets_no_row_matches_none() {
        return Book.objects.filter("title", "nope").update("pages", 1);
    }

    @Case("update.023")
    static Object a_related_set_can_be_updated() {
        return Author.objects.get("pk", 1).books.update("pages", 7);
    }

    @Case("bulk.003")
    static Object creating_no_objects_needs_no_query() {
        return Tag.objects.bulkCreate(List.of());
    }

    @Case("bulk.005")
    static Object creating_many_objects_refuses_a_repeated_unique_value() {
        return Tag.objects.bulkCreate(List.of(SaveCases.tag("classic"), SaveCases.tag("zzz")));
    }

    @Case("bulk.009")
    static Object many_objects_are_written_with_one_statement() {
        List<Book> books = Book.objects.filter("author", 1).orderBy("pk").list();
        books.forEach(book -> book.pages++);
        return List.of(Book.objects.bulkUpdate(books, "pages"),
            Book.objects.filter("author", 1).orderBy("pk").valuesFlat("pages").list());
    }

    @Case("bulk.011")
    static Object writing_no_objects_needs_no_query() {
        return Book.objects.bulkUpdate(List.of(), "pages");
    }
}
