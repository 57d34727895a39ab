package desk;

import bookworm.QuerySet;
import bookworm.db.Database;
import bookworm.schema.Schema;
import bookworm.sql.Join;
import java.time.LocalDate;
import java.util.*;

/** A library in memory with five authors, eight books and eight loans, made anew for each test. */
public final class SmallLibrary {

    private SmallLibrary() { }

    public static Database open() {
        Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Author.class, Publisher.class, Book.class, Member.class, Loan.class);
        for (String name : List.of("Jane Austen", "Charles Darwin", "Mark Twain", "Emily Dickinson", "Franz Kafka")) {
            Author.objects.create(author -> author.name = name);
        }
        publisher("Reclam", "Germany");
        publisher("Vintage", "United States");
        publisher("Unused House", "Ireland");
        book("Persuasion", 1, 2, "FIC", 249);
        book("Emma", 1, 2, "FIC", 474);
        book("The Voyage of the Beagle", 2, 2, "NON", 448);
        book("The Descent of Man", 2, 1, "SCI", 898);
        book("Roughing It", 3, 2, "NON", 560);
        book("The Adventures of Tom Sawyer", 3, 1, "FIC", 274);
        book("The Castle", 5, null, "FIC", 352);
        book("The Trial", 5, 1, "FIC", 255);
        for (String name : List.of("Ada", "Flann", "Emma")) {
            Member.objects.create(member -> member.name = name);
        }
        loan(2, 1, true);
        loan(2, 1, true);
        loan(2, 2, false);
        loan(1, 1, false);
        loan(3, 2, true);
        loan(5, 1, true);
        loan(5, 2, true);
        loan(8, 2, false);
        return library;
    }

    private static void publisher(String name, String country) {
        Publisher.objects.create(publisher -> {
            publisher.name = name;
            publisher.country = country;
        });
    }

    private static void book(String title, int author, Integer publisher, String genre, int pages) {
        Book.objects.create(book -> {
            book.title = title;
            book.author.key(author);
            book.publisher.key(publisher);
            book.genre = genre;
            book.pages = pages;
        });
    }

    private static void loan(int book, int member, boolean isBack) {
        Loan.objects.create(loan -> {
            loan.book.key(book);
            loan.member.key(member);
            loan.returnedOn = isBack ? LocalDate.of(2024, 2, 29) : null;
        });
    }

    /** The joins of a queryset: {@code INNER Author}. */
    public static List<String> joins(QuerySet<?> rows) {
        return rows.xray().select().from().joins().stream().map(SmallLibrary::join).toList();
    }

    private static String join(Join join) { return join.type() + " " + join.hop().to().model().name(); }

    /** The rows by their words, in the order of those. */
    public static List<String> words(QuerySet<?> rows) { return rows.list().stream().map(Object::toString).sorted().toList(); }
}
