package desk;

import bookworm.Model;
import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Rows for the tests. Austen has two works of 480 pages and one of 474, O'Brien three of 200; Dickinson has none. There are two writers called
 * Winston Churchill.
 */
final class Shelf implements AutoCloseable {

    final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    Shelf() {
        Schema.create(Writer.class, Work.class, Loan.class);
        Writer novelist = writer("Winston Churchill", 1871);
        Writer austen = writer("Jane Austen", 1775);
        Writer brien = writer("Flann O'Brien", 1911);
        Writer joyce = writer("James Joyce", 1882);
        Writer minister = writer("Winston Churchill", 1874);
        writer("Emily Dickinson", 1830);
        work("Emma", austen, "novel", 474);
        work("Sense and Sensibility", austen, "novel", 480);
        work("Persuasion", austen, "novel", 249);
        work("Mansfield Park", austen, "novel", 480);
        work("At Swim-Two-Birds", brien, "novel", 316);
        work("The Third Policeman", brien, "novel", 200);
        work("The Dalkey Archive", brien, "novel", 200);
        work("The Hard Life", brien, null, 200);
        work("Ulysses", joyce, "novel", 730);
        work("Dubliners", joyce, "stories", 152);
        work("Exiles", joyce, null, 120);
        work("Richard Carvel", novelist, "novel", 538);
        work("The Gathering Storm", minister, "history", 784);
        work("My Early Life", minister, "history", 372);
    }

    static Writer writer(String name, int born) {
        return Writer.objects.create(writer -> {
            writer.name = name;
            writer.born = born;
        });
    }

    static void work(String title, Writer writer, String genre, int pages) {
        Work.objects.create(work -> {
            work.title = title;
            work.writer.set(writer);
            work.genre = genre;
            work.pages = pages;
        });
    }

    static void lent(String member, int day, String title) {
        Loan.objects.create(loan -> {
            loan.member = member;
            loan.day = LocalDate.of(2026, 6, day);
            loan.work.set(Work.objects.get("title", title));
        });
    }

    static List<String> words(QuerySet<? extends Model> rows) { return rows.list().stream().map(Object::toString).toList(); }

    static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }

    /** The statements that ran, also the one that was refused. */
    static List<String> sent(Runnable action) {
        return sqlOf(() -> {
            try {
                action.run();
            } catch (BookwormException | NoSuchElementException e) {
                // What is asked is what was sent.
            }
        });
    }

    /** What comes, or an error in words. */
    static <T> T orFail(String why, Supplier<T> action) {
        try {
            return action.get();
        } catch (BookwormException | NullPointerException | NoSuchElementException | UnsupportedOperationException
                | ClassCastException | IllegalArgumentException | IllegalStateException e) {
            String cause = crossesTooMuch(e) ? " A reference crosses more borders than there are: there is an Outer within an Outer." : "";
            throw new AssertionError(why + cause + " It ended with " + e.toString().lines().limit(2).toList(), e);
        }
    }

    /** Whether the writer of SQL was asked for a query around the outermost. */
    private static boolean crossesTooMuch(RuntimeException e) {
        return e instanceof NoSuchElementException
            && Stream.of(e.getStackTrace()).anyMatch(frame -> frame.getClassName().equals("bookworm.sql.SqlWriter"));
    }

    @Override public void close() { library.close(); }
}
