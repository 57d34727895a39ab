package desk;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import bookworm.schema.Schema;
import ch.qos.logback.classic.Logger;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Rows for the tests. Joyce has four works and three prizes, Austen two and one, O'Brien two works of as many pages and two prizes,
 * Dickinson nothing at all; one Churchill has a work, and the other a prize.
 */
final class Shelf implements AutoCloseable {

    final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    final Writer joyce;
    final Writer austen;
    final Writer brien;
    final Writer dickinson;
    final Writer novelist;
    final Writer minister;

    Shelf() {
        // The tests read what is warned of; the console need not.
        ((Logger) LoggerFactory.getLogger("bookworm.sql")).setAdditive(false);
        Schema.create(Writer.class, Work.class, Loan.class, Prize.class);
        minister = writer("Winston Churchill", 1874, 1953);
        joyce = writer("James Joyce", 1882, 2019, 2021, 2022);
        austen = writer("Jane Austen", 1775, 2020);
        brien = writer("Flann O'Brien", 1911, 2023, 2024);
        dickinson = writer("Emily Dickinson", 1830);
        novelist = writer("Winston Churchill", 1871);
        work("Ulysses", joyce, "novel", 730, 1922, "19.99", 14, 7);
        work("Dubliners", joyce, "stories", 152, 1914, "9.50");
        work("Exiles", joyce, "play", 120, 1918, null);
        work("Finnegans Wake", joyce, "novel", 628, 1939, "19.99", 21);
        work("Emma", austen, "novel", 474, 1815, "8.00", 14, 14, 28);
        work("Persuasion", austen, "novel", 249, 1817, "8.25");
        work("The Third Policeman", brien, "novel", 200, 1967, "12.00");
        work("The Dalkey Archive", brien, "novel", 200, 1964, null, 7);
        work("Richard Carvel", novelist, "novel", 538, 1899, "5.00");
    }

    private static Writer writer(String name, int born, int... prizes) {
        Writer made = Writer.objects.create(writer -> {
            writer.name = name;
            writer.born = born;
        });
        for (int year : prizes) {
            Prize.objects.create(prize -> {
                prize.writer.set(made);
                prize.year = year;
            });
        }
        return made;
    }

    private static void work(String title, Writer writer, String genre, int pages, int printed, String price, int... loans) {
        Work made = Work.objects.create(work -> {
            work.title = title;
            work.writer.set(writer);
            work.genre = genre;
            work.pages = pages;
            work.printed = printed;
            work.price = price == null ? null : new BigDecimal(price);
            work.lent = loans.length > 0;
        });
        for (int days : loans) {
            Loan.objects.create(loan -> {
                loan.work.set(made);
                loan.days = days;
            });
        }
    }

    static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }

    static List<String> warningsOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.warnings();
        }
    }

    /** What comes, or an error in words. */
    static <T> T orFail(String why, Supplier<T> action) {
        try {
            return action.get();
        } catch (BookwormException | NullPointerException | NoSuchElementException | UnsupportedOperationException
                | ClassCastException | IllegalArgumentException e) {
            throw new AssertionError(why + " It ended with " + e, e);
        }
    }

    @Override public void close() { library.close(); }
}
