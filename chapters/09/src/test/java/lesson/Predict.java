package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import java.util.List;
import library.*;

/** The lesson's first question: how many statements has the page sent, line by line? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            QuerySet<Book> thick = Book.objects.filter("pages__gt", 400).orderBy("title");
            QuerySet<Book> austen = thick.filter("authorId", 1);
            QuerySet<Book> page = thick.slice(20, 25);
            print(queries, "described");
            print(queries, "how many: " + thick.count());
            print(queries, "page: " + page.list());
            print(queries, "page again: " + page.list());
            print(queries, "how many on it: " + page.count());
            print(queries, "by author 1: " + austen.list());
            print(queries, "none: " + thick.filter("pk__in", List.of()).list());
        }
    }

    private static void print(QueryLog queries, String line) { System.out.println(queries.count() + " " + line); }
}
