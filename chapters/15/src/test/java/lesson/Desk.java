package lesson;

import bookworm.db.*;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Supplier;
import library.*;
import org.slf4j.LoggerFactory;

/** What the lesson's programs share: they count the queries of a page. */
final class Desk {

    private Desk() { }

    /** While it is open, the log warns nobody. */
    static final class Silence implements AutoCloseable {
        private static final ch.qos.logback.classic.Logger LOG = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("bookworm.sql");
        private final boolean before = LOG.isAdditive();

        Silence() { LOG.setAdditive(false); }

        @Override public void close() { LOG.setAdditive(before); }
    }

    /** Prints how many lines a page has, and how many queries it took. */
    static void page(String name, Supplier<? extends Collection<?>> page) {
        try (QueryLog queries = QueryLog.capture()) {
            int lines = page.get().size();
            System.out.println(name + ": " + lines + " lines, " + queries(queries.count()));
        }
    }

    static String queries(int count) { return count == 1 ? "1 query" : count + " queries"; }

    /** Prints a line, with the queries that it took before it. */
    static void say(String name, Supplier<?> value) {
        try (QueryLog queries = QueryLog.capture()) {
            Object said = value.get();
            System.out.println(queries.count() + " " + name + ": " + said);
        }
    }

    /** The statements that ran meanwhile. */
    static List<String> sqlOf(Runnable work) {
        try (QueryLog queries = QueryLog.capture()) {
            work.run();
            return queries.sql();
        }
    }

    /** A small library for a test of the desk's. */
    static Database openWithTwoBooks() {
        Database library = Library.openEmpty();
        book("Emma", "Jane Austen", "9780010316797");
        book("At Swim-Two-Birds", "Flann O'Brien", "9780021720156");
        return library;
    }

    private static void book(String title, String author, String isbn) {
        Author writer = Author.objects.create(one -> one.name = author);
        Book.objects.create(book -> {
            book.title = title;
            book.author.set(writer);
            book.isbn = isbn;
            book.publicationDate = LocalDate.of(1939, 3, 13);
        });
    }
}
