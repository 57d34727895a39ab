package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import library.*;

/** The catalogue's page: described step by step, and not read before it is shown. The statements so far stand before each line. */
public class Page {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            QuerySet<Book> thick = Book.objects.filter("pages__gt", 400).orderBy("title");
            QuerySet<Book> austen = thick.filter("authorId", 1);
            QuerySet<Book> page = thick.slice(20, 25);
            print(queries, "described: all thick books, those by author 1, the fifth page");
            print(queries, "counted: " + thick.count() + " in all");
            print(queries, "shown: " + page.list());
            print(queries, "shown again: " + page.list());
            print(queries, "counted and sliced, once read: " + page.count() + ", " + page.limit(2).list());
            print(queries, "shown, of author 1: " + austen.list());
            print(queries, "the thickest: " + thick.orderBy("-pages").first().orElseThrow());
        }
    }

    private static void print(QueryLog queries, String line) { System.out.println(queries.count() + " " + line); }
}
