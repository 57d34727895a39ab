package bookworm.cases;

import books.Author;
import books.Book;
import books.Loan;
import books.Member;
import java.util.List;

/** Deleting, and what goes with what is deleted. */
final class DeleteCases {

    private DeleteCases() {
    }

    @Case("delete.001")
    static Object links_go_with_the_object_and_are_counted() {
        return Book.objects.get("pk", 42).delete();
    }

    @Case("delete.002")
    static Object a_protected_object_stays() {
        return Book.objects.get("pk", 4).delete();
    }

    @Case("delete.005")
    static Object only_what_was_deleted_is_counted() {
        return Member.objects.get("pk", 7).delete();
    }

    @Case("delete.011")
    static Object an_author_takes_the_books_along() {
        return Author.objects.get("pk", 28).delete();
    }

    @Case("delete.016")
    static Object an_author_without_books_goes_alone() {
        return Author.objects.get("pk", 48).delete();
    }

    @Case("delete.017")
    static Object one_protected_row_keeps_them_all() {
        return Book.objects.filter("publicationDate__lt", "1800-01-01").delete();
    }

    @Case("delete.018")
    static Object rows_that_nothing_refers_to_can_go() {
        return Book.objects.filter("publicationDate__lt", "1800-01-01", "loans", null).delete();
    }

    @Case("delete.023")
    static Object a_cascade_goes_through_several_models() {
        Loan.objects.all().delete();
        return Author.objects.filter("pk", 1).delete();
    }

    @Case("delete.024")
    static Object a_cascade_of_many_rows_takes_few_queries() {
        Loan.objects.all().delete();
        return Author.objects.all().delete();
    }

    @Case("delete.027")
    static Object an_object_that_was_never_saved_cannot_be_deleted() {
        Book book = new Book();
        book.title = "x";
        return book.delete();
    }

    @Case("delete.028")
    static Object a_filter_through_a_relation_says_what_goes() {
        return Book.objects.filter("tags__name", "science", "pk__in", List.of(123, 126)).delete();
    }

    @Case("delete.029")
    static Object distinct_rows_are_protected_too() {
        return Book.objects.distinct().delete();
    }

    @Case("delete.030")
    static Object plain_values_cannot_be_deleted() {
        return Book.objects.values("pk").delete();
    }

    @Case("delete.032")
    static Object a_cascade_follows_a_filter_through_a_relation() {
        return Member.objects.filter("loans__book", 4).delete().total() > 0;
    }

    @Case("delete.033")
    static Object deleting_through_a_set_of_links_deletes_the_objects() {
        return Book.objects.get("pk", 1).tags.all().delete();
    }
}
