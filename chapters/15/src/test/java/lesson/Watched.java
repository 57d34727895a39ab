package lesson;

import bookworm.*;
import bookworm.db.*;
import library.*;

/** Five pages, and what the log says of them by itself: who loads object by object, where, and what would help. */
public class Watched {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> books = Book.objects.filter("pk__lte", 5);
            QuerySet<Author> authors = Author.objects.filter("pk__lte", 5);
            watch("who wrote each book", () -> books.all().forEach(book -> book.author.get()));
            watch("how many books each wrote", () -> authors.all().forEach(author -> author.books.count()));
            watch("one book of five", () -> books.all().list().get(2).author.get());
            watch("one author, three times", () -> {
                Author dickens = authors.all().list().get(1);
                for (int times = 0; times < 3; times++) {
                    dickens.books.count();
                }
            });
            watch("the thick ones of each", () -> authors.all().forEach(author -> author.books.filter("pages__gt", 430).count()));
        }
    }

    private static void watch(String page, Runnable work) {
        try (QueryLog queries = QueryLog.capture()) {
            work.run();
            System.out.println(page + ": " + Desk.queries(queries.count()));
        }
    }
}
