package lesson;

import bookworm.errors.ValueError;
import bookworm.meta.*;
import java.time.LocalDate;
import library.*;

/** What becomes of the values that users give. */
public final class Conversions {

    public static void main(String[] args) {
        convert(Book.class, "pages", "432");
        convert(Book.class, "pages", " 432 ");
        convert(Book.class, "pages", 42.9);
        convert(Book.class, "pages", "4e9");
        convert(Book.class, "price", "9,99");
        convert(Book.class, "price", 9.99);
        convert(Book.class, "publicationDate", "1900-02-28");
        convert(Book.class, "publicationDate", "1900-02-29");
        convert(Book.class, "publicationDate", 1900);
        convert(Book.class, "title", 1984);
        convert(Book.class, "title", "half a book: \ud83d");
        convert(Copy.class, "arrived", "2024-02-29 18:30+02:00");
        convert(Copy.class, "arrived", LocalDate.of(2024, 2, 29));
        convert(Copy.class, "lendable", "yes");
        convert(Copy.class, "wear", "T");
        convert(Book.class, "genre", Genre.FICTION);
    }

    private static void convert(Class<?> model, String name, Object given) {
        FieldMeta field = Models.meta(model).field(name);
        try {
            Object value = field.convert(given);
            System.out.println(field + " <- " + given + ": " + value.getClass().getSimpleName() + " " + value);
        } catch (ValueError e) {
            System.out.println(e.getMessage());
        }
    }
}
