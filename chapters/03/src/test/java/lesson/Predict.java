package lesson;

import bookworm.meta.*;
import library.Book;

/** What becomes of seven values that are given to a book? */
public class Predict {

    private static final ModelMeta BOOK = Models.meta(Book.class);

    public static void main(String[] args) {
        convert("pages", " 474 ");
        convert("pages", 42.9);
        convert("pages", 4_000_000_000L);
        convert("price", 0.1);
        convert("price", "9,99");
        convert("publicationDate", "1900-02-29");
        convert("title", 1984);
    }

    private static void convert(String field, Object given) {
        Show.show(field + " <- " + given, () -> BOOK.field(field).convert(given));
    }
}
