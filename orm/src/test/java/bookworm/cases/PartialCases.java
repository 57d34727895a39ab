package bookworm.cases;

import books.Author;
import books.Book;
import bookworm.Partial;
import bookworm.meta.Naming;
import java.util.List;
import java.util.Set;

/** Objects read in part: {@code only} and {@code defer}. */
final class PartialCases {

    private PartialCases() {
    }

    private static List<String> inPython(Set<String> names) {
        return names.stream().map(Naming::snakeCase).sorted().toList();
    }

    @Case("defer_only.001")
    static Object each_field_that_was_left_out_is_loaded_once() {
        Partial<Book> book = Book.objects.only("title").get("pk", 1);
        return List.of(book.get("title"), book.get("pages"), book.get("isbn"), book.get("pages"));
    }

    @Case("defer_only.004")
    static Object the_last_only_counts() {
        return inPython(Book.objects.only("title").only("pages").get("pk", 1).deferredFields());
    }

    @Case("defer_only.006")
    static Object what_is_deferred_adds_up() {
        return inPython(Book.objects.defer("title").defer("pages").get("pk", 1).deferredFields());
    }

    @Case("defer_only.010")
    static Object a_foreign_key_that_was_left_out_is_loaded_before_its_object() {
        return ((Author) Book.objects.only("title").get("pk", 1).get("author")).name;
    }

    @Case("defer_only.012")
    static Object a_foreign_key_cannot_be_left_out_and_followed() {
        return Book.objects.selectRelated("author").only("title").list();
    }

    @Case("defer_only.013")
    static Object only_takes_the_names_of_fields() {
        return Book.objects.only("nosuch").get("pk", 1);
    }
}
