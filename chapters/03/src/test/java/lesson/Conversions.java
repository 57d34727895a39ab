package lesson;

import bookworm.errors.ValueError;
import bookworm.meta.*;
import library.Book;

/** What becomes of the values that users give to a book. */
public final class Conversions {

    public static void main(String[] args) {
        convert("pages", " 432 ");
        convert("pages", 42.9);
        convert("pages", 4_000_000_000L);
        convert("pages", "42.9");
        convert("price", "9.990");
        convert("price", "9,99");
        convert("publicationDate", "2000-02-29");
        convert("publicationDate", "1900-02-29");
        convert("publicationDate", 1900);
        convert("title", 1984);
    }

    private static void convert(String name, Object given) {
        FieldMeta field = Models.meta(Book.class).field(name);
        try {
            Object value = field.convert(given);
            System.out.println(field + " <- " + given + ": " + value.getClass().getSimpleName() + " " + value);
        } catch (ValueError e) {
            System.out.println(e.getMessage());
        }
    }
}
