package desk;

import bookworm.db.*;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;

/** Rows for the tests: Emma has no publisher and no price, O'Brien no year of birth, Longman no city. */
final class Shelf implements AutoCloseable {

    final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    final Author beckett;
    final Author austen;
    final Author brien;
    final Publisher routledge;
    final Publisher longman;
    final Book emma;
    final Book swim;
    final Book murphy;

    Shelf() {
        Schema.create(Author.class, Publisher.class, Book.class, Loan.class, Member.class);
        beckett = author("Samuel Beckett", 1906);
        austen = author("Jane Austen", 1775);
        brien = author("Flann O'Brien", null);
        publisher("John Murray", "London");
        routledge = publisher("Routledge", "London");
        longman = publisher("Longman", null);
        emma = book("Emma", austen, null, LocalDate.of(1815, 12, 23), Binding.CLOTH, 474, null);
        swim = book("At Swim-Two-Birds", brien, longman, LocalDate.of(1939, 3, 13), Binding.PAPER, 316, "4.99");
        murphy = book("Murphy", beckett, routledge, LocalDate.of(1938, 3, 7), Binding.CLOTH, 282, "12.50");
    }

    static Author author(String name, Integer born) {
        return Author.objects.create(author -> {
            author.name = name;
            author.born = born;
        });
    }

    static Publisher publisher(String name, String city) {
        return Publisher.objects.create(publisher -> {
            publisher.name = name;
            publisher.city = city;
        });
    }

    static Book book(String title, Author author, Publisher publisher, LocalDate published, Binding binding, int pages, String price) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author.set(author);
            book.publisher.set(publisher);
            book.published = published;
            book.binding = binding;
            book.pages = pages;
            book.price = price == null ? null : new BigDecimal(price);
        });
    }

    static Loan loan(Book book, LocalDate dueOn, LocalDate returnedOn) {
        return Loan.objects.create(loan -> {
            loan.book.set(book);
            loan.dueOn = dueOn;
            loan.returnedOn = returnedOn;
        });
    }

    static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }

    @Override public void close() { library.close(); }
}
