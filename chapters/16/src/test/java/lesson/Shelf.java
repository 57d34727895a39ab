package lesson;

import bookworm.*;
import bookworm.db.*;
import library.*;

/** The shelf list of Jane Austen: three columns instead of thirteen, and a book that knows what was not read of it. */
public class Shelf {

    private record Line(String title, int pages, String publisher__name) { }

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            QuerySet<Book> austens = Book.objects.filter("author__in", Author.objects.filter("name", "Jane Austen"));
            austens.orderBy("pages").into(Line.class).forEach(System.out::println);
            System.out.println(queries.count() + " query\n");

            Partial<Book> emma = austens.only("title").get("title", "Emma");
            System.out.println(emma);
            emma.set("title", "Emma, or The Matchmaker");
            emma.save();
            System.out.println(queries.sql().get(2));
            System.out.println(emma.get("title") + " still has " + emma.get("pages") + " pages");
        }
    }
}
