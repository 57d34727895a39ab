package lesson;

import bookworm.errors.ValueError;
import bookworm.meta.*;
import java.util.function.Supplier;
import library.Book;

/** The lesson's table "Beside Django", row by row. */
public class DjangoTable {

    public static void main(String[] args) {
        gives(() -> book("pages").convert("432"));
        gives(() -> book("pages").convert("abc"));
        gives(() -> book("pages").convert(42.9));
        gives(() -> book("price").convert("9.990"));
        try {
            book("publicationDate").convert("2023-02-30");
        } catch (ValueError e) {
            // Django has another error for it.
        }
    }

    private static void gives(Supplier<Object> java) {
        try {
            System.out.println(java.get());
        } catch (ValueError e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }

    private static FieldMeta book(String field) { return Models.meta(Book.class).field(field); }
}
