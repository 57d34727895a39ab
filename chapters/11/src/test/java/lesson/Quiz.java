package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.function.Supplier;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> one = Book.objects.filter("pk", 4);
            one.update("pages", f("authorId"), "authorId", f("pages"));
            System.out.println("Pages " + one.all().get().pages + ", author " + one.all().get().authorId);
        }
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            int written = Book.objects.filter("price", null).update("price", f("price").plus(1));
            System.out.println(written + " books written, and " + Book.objects.filter("price", null).count() + " without a price");
        }
        try (Database library = Library.openFull()) {
            System.out.println(Book.objects.filter("pages__gt", f("pages").dividedBy(2).times(2)).count() + " and "
                + Book.objects.filter("pages__gt", f("pages").dividedBy(2.0).times(2)).count() + " books");
        }
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            String first = tried(() -> Book.objects.none().update("pagse", 1));
            String second = tried(() -> Book.objects.none().update("pages", 1));
            String third = tried(() -> Book.objects.filter("title", "Sanditon").update("pages", 1));
            System.out.println(first + "; " + second + "; " + third + "; " + queries.count() + " statement");
        }
        try (Database library = Library.openFull()) {
            System.out.println(Author.objects.exclude("birthDate__year__lt", 1900).count() + " and "
                + Author.objects.filter("birthDate__year__gte", 1900).count() + " authors");
        }
    }

    private static String tried(Supplier<Object> java) {
        try {
            return String.valueOf(java.get());
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
