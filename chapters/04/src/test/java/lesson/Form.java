package lesson;

import bookworm.db.Database;
import bookworm.errors.ValueError;
import bookworm.meta.*;
import java.util.*;
import library.*;

/** A form on the library's web page: all that comes in is text. */
public class Form {

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            Map<String, String> typed = new TreeMap<>(Map.of("title", "", "authorId", "1", "publicationDate", "in March 1818",
                "isbn", "978-0-14-143958-7", "genre", "Novel", "pages", "-249", "price", "8.999"));
            send(library, typed);
            typed.put("publicationDate", "1818-03-20");
            send(library, typed);
            typed.putAll(Map.of("title", "Rob Roy", "isbn", "9780141439792", "genre", "FIC", "pages", "249", "price", ""));
            send(library, typed);
        }
    }

    private static void send(Database library, Map<String, String> typed) {
        Book book = new Book();
        try {
            typed.forEach((name, text) -> fill(book, Models.meta(Book.class).field(name), text));
            book.fullClean();
            book.id = 168L;
            ByMetadata.insert(library, book);
            Book saved = ByMetadata.select(library, Book.class, "WHERE id = ?", book.id).get(0);
            System.out.println("Saved: " + saved.title + ", " + saved.publicationDate + ", " + saved.display("genre")
                + ", " + saved.price);
        } catch (ValueError e) {
            System.out.println(e.getMessage());
        }
    }

    /** An empty box is no value, where there may be none. */
    private static void fill(Book book, FieldMeta field, String text) {
        field.set(book, text.isEmpty() && field.nullable() ? null : field.convert(text));
    }
}
