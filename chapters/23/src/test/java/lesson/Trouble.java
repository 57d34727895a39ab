package lesson;

import static bookworm.Expressions.max;

import bookworm.db.*;
import java.util.List;
import library.*;

/** The best book of each author with what chapter 22 had: a loop that asks, or a group. */
public class Trouble {

    private static final List<String> SHOWN = List.of("Emily Dickinson", "Flann O'Brien", "H. G. Wells", "Jane Austen");

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            report("one by one", () -> {
                for (Author author : Author.objects.orderBy("name")) {
                    Book.objects.filter("author", author).orderBy("-pages", "pk").first().ifPresentOrElse(
                        book -> line(author, book.title, book.pages), () -> line(author, null, null));
                }
            });
            report("by group", () -> {
                for (Author author : Author.objects.annotate("title", max("books__title"), "pages", max("books__pages")).orderBy("name")) {
                    line(author, author.annotations().getString("title"), author.annotations().get("pages", Integer.class));
                }
            });
        }
    }

    static void report(String title, Runnable report) {
        try (QueryLog queries = QueryLog.capture()) {
            System.out.println(title + ":");
            report.run();
            System.out.println("  " + queries.count() + (queries.count() == 1 ? " query" : " queries"));
        }
    }

    static void line(Author author, String title, Integer pages) {
        if (SHOWN.contains(author.name)) {
            System.out.println("  " + author.name + ": " + (title == null ? "no book" : title + ", " + pages + " pages"));
        }
    }
}
