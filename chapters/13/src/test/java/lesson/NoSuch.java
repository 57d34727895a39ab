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
            Joined.sql(none).forEach(System.out::println);
            System.out.println(Joined.inOneLine(Author.objects.exclude("books__isnull", true)));
            show("no fiction", none);
            show("no facts, and nothing over 250 pages", Author.objects.exclude(q("books__genre", "NON").or(q("books__pages__gt", 250))));
            show("facts, less those with facts and over 500 pages", Author.objects.filter("books__genre", "NON").distinct()
                .exclude("books__genre", "NON", "books__pages__gt", 500));
        }
    }

    private static void show(String question, QuerySet<?> rows) { System.out.println(question + ", " + rows.count() + ": " + rows.limit(9).list()); }
}
