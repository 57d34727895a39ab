package lesson;

import static bookworm.Expressions.q;

import bookworm.QuerySet;
import bookworm.db.Database;
import library.*;

/** Those without such a related row, and the query within the query that finds them. */
public class NoSuch {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Author> none = Author.objects.exclude("books__genre", "FIC");
            none.xray().sql().lines().filter(line -> !line.startsWith("SELECT") && !line.startsWith("ORDER"))
                .map(line -> line.replace("\"", "").replace("books_", "")).forEach(System.out::println);
            show("no fiction", none);
            show("no facts and nothing thick", Author.objects.exclude(q("books__genre", "NON").or(q("books__pages__gt", 250))));
            show("not both facts and something thick", Author.objects.filter("books__genre", "NON").distinct()
                .exclude("books__genre", "NON", "books__pages__gt", 500));
        }
    }

    private static void show(String question, QuerySet<?> rows) { System.out.println(question + ", " + rows.count() + ": " + rows.limit(9).list()); }
}
