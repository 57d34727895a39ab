package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import java.util.*;
import library.*;

/** Six answers to be written down before they are printed. */
public class Predict {

    private static int line;

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            QuerySet<Book> byLength = Book.objects.orderBy("-pages", "pk");
            QuerySet<Book> ofTheAuthor = byLength.filter("author", outerRef("pk"));
            print(titles(ofTheAuthor).size() + " titles; queries: " + queries.count());
            print(titles(byLength).size() + " titles");
            print(Author.objects.filter(exists(Book.objects.filter("genre", "SCI"))).count());
            print(Book.objects.filter("pages", 480, "author__gt", 3)
                .annotate("so_far", window(sum("pages")).orderBy("pages")).valuesFlat("so_far").list());
            print(byLength.filter("author", 1).alias("place", window(rank()).orderBy("-pages"))
                .filter("place", 1).filter("pages__lt", 475).list());
            print(byLength.union(Book.objects.orderBy("title")).isOrdered());
        }
    }

    private static Set<Object> titles(QuerySet<Book> longest) {
        return new HashSet<>(Author.objects.filter("books__isnull", false)
            .annotate("longest", subquery(longest.limit(1).values("title"))).valuesFlat("longest").list());
    }

    private static void print(Object answer) { System.out.println(++line + " " + answer); }
}
