package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.*;
import library.*;

/** The yearly report: which books are lent most, how long the books of each genre are, and a count that is wrong. */
public class Report {

    private record Line(String title, String author__name, long lent) { }

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Book.objects.annotate("lent", count("loans")).filter("lent__gte", 14).orderBy("-lent", "title")
                .into(Line.class).forEach(System.out::println);

            Book.objects.values("genre").annotate("books", count("*"), "pages", avg("pages")).orderBy("-books")
                .forEach(System.out::println);

            QuerySet<Author> austen = Author.objects.filter("name", "Jane Austen");
            System.out.println(austen.annotate("written", count("books"), "lent", count("books__loans")).values("written", "lent").get());
            System.out.println(austen.annotate("written", count("books").distinct(), "lent", count("books__loans").distinct())
                .values("written", "lent").get());
        }
    }
}
