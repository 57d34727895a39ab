package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import library.*;

/** The longest book of each author, its place among them all, and what the desk calls it: one query, with a query in each row. */
public class Longest {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            QuerySet<Book> longest = Book.objects.filter("author", outerRef("pk")).orderBy("-pages", "pk").limit(1);
            Author.objects.filter(exists(Book.objects.filter("author", outerRef("pk"), "pages__gt", 880)))
                .annotate("title", subquery(longest.values("title")), "pages", subquery(longest.values("pages")))
                .annotate("place", window(rank()).orderBy("-pages"))
                .annotate("kind", choose(when(q("pages__gt", 1200), value("two hands"))).otherwise(value("one hand")))
                .orderBy("place").forEach(author -> System.out.printf("%d. %s: %s, %d pages, %s%n",
                    author.annotations().getLong("place"), author, author.annotations().getString("title"),
                    author.annotations().getInt("pages"), author.annotations().getString("kind")));
            System.out.println(queries.count() + " query on " + library.dialect().getClass().getSimpleName());
        }
    }
}
