package lesson;

import static bookworm.Expressions.q;

import bookworm.QuerySet;
import bookworm.db.Database;
import java.util.stream.Collectors;
import library.*;

/** The same book or another; and those without any book: three questions to the authors, each with its joins. */
public class SameBook {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            show("a long book of facts", Author.objects.filter("books__genre", "NON", "books__pages__gt", 500));
            show("a long book and a book of facts", Author.objects.filter("books__genre", "NON").filter("books__pages__gt", 500));
            show("no novel", Author.objects.exclude("books__genre", "FIC"));
            show("no book or a thin one", Author.objects.filter(q("books", null).or(q("books__pages__lt", 20))));
        }
    }

    private static void show(String question, QuerySet<Author> authors) {
        System.out.println(question + ": " + authors.distinct().list());
        System.out.println(authors.xray().sql().lines().filter(line -> line.contains("JOIN") || line.contains("EXISTS"))
            .map(line -> "    " + line.strip()).collect(Collectors.joining("\n")));
    }
}
