package lesson;

import bookworm.errors.ValueError;
import bookworm.meta.*;
import java.util.function.Supplier;
import library.Book;

/** The lesson's table "Django, Java, SQL", row by row. */
public final class DjangoTable {

    public static void main(String[] args) {
        gives(() -> book("pages").convert("432"));
        gives(() -> book("publicationDate").convert("1900-02-28"));
        gives(() -> book("price").convert("9.990"));
        gives(() -> book("pages").convert("abc"));
    }

    private static void gives(Supplier<Object> java) {
        try {
            System.out.println(java.get());
        } catch (ValueError e) {
            System.out.println(e.getMessage());
        }
    }

    private static FieldMeta book(String field) { return Models.meta(Book.class).field(field); }
}
