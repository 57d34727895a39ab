package lesson;

import bookworm.db.*;
import java.util.*;
import library.*;

/** A value of its own for each of several rows, by one statement. */
public class Changes {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            List<Book> books = Book.objects.filter("pk__in", List.of(4, 6)).orderBy("pk").list();
            books.get(0).pages = 500;
            books.get(1).pages = 250;
            books.get(1).title = "not written";
            try (QueryLog queries = QueryLog.capture()) {
                int matched = Book.objects.bulkUpdate(books, "pages");
                System.out.println(queries.sql().get(0).replace("\"books_book\".", "").replaceAll(" (WHEN|ELSE|WHERE)", "\n  $1"));
                System.out.println(queries.entries().get(0).sql().parameters() + ": " + matched + " rows matched");
            }
            System.out.println(Book.objects.filter("pk__in", List.of(4, 6)).orderBy("pk").valuesList("title", "pages").list());
        }
    }
}
