package lesson;

import bookworm.*;
import bookworm.db.*;
import library.*;

/** Step 3: a book of which only the title was read. */
public class Narrowed {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Partial<Book> emma = Book.objects.only("title").get("pk", 4);
            System.out.println(queries.sql().get(0));
            print(queries, "title: " + emma.getString("title"));
            print(queries, "not loaded: " + emma.deferredFields());
            print(queries, "pages: " + emma.getInt("pages"));
            print(queries, "again: " + emma.getInt("pages"));
            System.out.println(queries.sql().get(1));
            print(queries, "author: " + emma.get("author"));
            emma.set("title", "Emma, or The Matchmaker");
            Book whole = emma.full();
            print(queries, "whole: " + whole.title + ", " + whole.pages + " pages, " + whole.isbn);
            print(queries, "not loaded: " + emma.deferredFields());
        }
    }

    private static void print(QueryLog queries, String line) { System.out.println(queries.count() + " " + line); }
}
