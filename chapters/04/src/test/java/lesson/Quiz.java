package lesson;

import bookworm.db.*;
import bookworm.errors.ValidationError;
import java.util.*;
import library.*;

/** The answers to "Check yourself", each found by doing what the question asks. */
public final class Quiz {

    public static void main(String[] args) {
        try (Database library = Database.open(LibraryRows.url())) {
            ByMetadata.createTable(library, Copy.class);
            Copy copy = new Copy();
            copy.wear = Wear.TORN;
            ByMetadata.insert(library, copy);

            System.out.println(library.query(Sql.of("SELECT wear FROM books_copy"), row -> row.getString(1)).get(0));
        }
        Book book = new Book();
        Map<String, List<String>> problems = problems(book);
        System.out.println(problems.size() + " fields: " + String.join(", ", problems.keySet()));
        book.isbn = "\ud83d\udcda".repeat(13);
        System.out.println("length() says " + book.isbn.length()
            + ", and isbn is " + (problems(book).containsKey("isbn") ? "wrong" : "fine"));
        try (QueryLog queries = QueryLog.capture()) {
            problems(book);
            System.out.println(queries.count() + " statements");
        }
    }

    private static Map<String, List<String>> problems(Book book) {
        try {
            book.fullClean();
            return Map.of();
        } catch (ValidationError e) {
            return e.errors();
        }
    }
}
