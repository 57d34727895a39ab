package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import java.util.List;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println(queries(() -> Book.objects.filter("author", 1).forEach(book -> book.author.get())) + " queries, and "
                + queries(() -> Author.objects.get("pk", 1).books.list().forEach(book -> book.author.get())) + " queries");
            Author austen = Author.objects.get("pk", 1);
            Author woolf = Author.objects.get("name", "Virginia Woolf");
            Book emma = Book.objects.get("pk", 4);
            List<Book> before = austen.books.list();
            emma.author.set(woolf);
            long unsaved = austen.books.count();
            emma.save();
            System.out.println(unsaved + ", then " + austen.books.count() + "; the list has " + before.size());
            System.out.println(Book.objects.filter("publisher", null).count() + " books; isLoaded() is "
                + Book.objects.filter("publisher", null).first().orElseThrow().publisher.isLoaded());
            Book persuasion = Book.objects.get("title", "Persuasion");
            persuasion.author.get();
            persuasion.author.key(1);
            boolean kept = persuasion.author.isLoaded();
            persuasion.author.key(18);
            System.out.println(kept + ", then " + persuasion.author.isLoaded());
            System.out.println(Book.objects.exclude("publisher", 1).count() + " of " + Book.objects.count() + " books, "
                + Book.objects.exclude("publisher", 1).filter("publisher", null).count() + " of them without a publisher");
        }
    }

    private static int queries(Runnable work) {
        try (QueryLog queries = QueryLog.capture()) {
            work.run();
            return queries.count();
        }
    }
}
