package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.Database;
import java.util.List;
import library.*;

/** Eight numbers to be written down before they are printed. */
public class Predict {

    private static int line;

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            print(Book.objects.aggregate("rows", count("*"), "priced", count("price")));
            print(Book.objects.filter("pk__in", List.of(4, 6)).aggregate(avg("pages")));
            print(Book.objects.filter("title", "Sanditon").aggregate("n", count("*"), "pages", sum("pages")));
            QuerySet<Row> genres = Book.objects.values("genre").annotate("n", count("*"));
            print(genres.list().size() + " lines");
            print(genres.orderBy("title").list().size() > 5 ? "more lines" : "as many lines");
            print(nonFiction(Author.objects.filter("books__genre", "NON").annotate("n", count("books"))));
            print(nonFiction(Author.objects.annotate("n", count("books")).filter("books__genre", "NON")));
            print(nonFiction(Author.objects.annotate("n", count("books").filter(q("books__genre", "NON")))));
        }
    }

    private static String nonFiction(QuerySet<Author> authors) {
        long orwell = authors.get("name", "George Orwell").annotations().getLong("n");
        return "Orwell " + orwell + ", " + authors.count() + " authors";
    }

    private static void print(Object answer) { System.out.println(++line + " " + answer); }
}
