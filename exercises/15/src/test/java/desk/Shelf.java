package desk;

import bookworm.db.*;
import bookworm.schema.Schema;
import ch.qos.logback.classic.Logger;
import java.time.LocalDate;
import java.util.*;
import org.slf4j.LoggerFactory;

/** Rows for the tests: two books are by one author, one has no publisher, and languages have codes. */
final class Shelf implements AutoCloseable {

    static final LocalDate DUE = LocalDate.of(2026, 11, 1);

    final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    final Author beckett;
    final Author austen;
    final Author brien;
    final Author dickinson;
    final Publisher longman;
    final Language irish;

    Shelf() {
        // The tests read what is warned of; the console need not.
        ((Logger) LoggerFactory.getLogger("bookworm.sql")).setAdditive(false);
        Schema.create(Author.class, Publisher.class, Language.class, Book.class, Member.class, Loan.class);
        beckett = author("Samuel Beckett", 1906);
        austen = author("Jane Austen", 1775);
        brien = author("Flann O'Brien", null);
        dickinson = author("Emily Dickinson", 1830);
        Publisher.objects.create(publisher -> publisher.name = "Routledge");
        longman = Publisher.objects.create(publisher -> publisher.name = "Longman");
        irish = Language.objects.create(language -> language.code = "ga");
        book("Emma", austen, 474, null, null);
        book("The Poor Mouth", brien, 124, longman, irish);
        book("Persuasion", austen, 249, longman, null);
        book("Murphy", beckett, 282, longman, null);
        book("The Third Policeman", brien, 200, longman, null);
    }

    static Author author(String name, Integer born) {
        return Author.objects.create(author -> {
            author.name = name;
            author.born = born;
        });
    }

    static Book book(String title, Author author, int pages, Publisher publisher, Language language) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author.set(author);
            book.pages = pages;
            book.publisher.set(publisher);
            book.language.set(language);
        });
    }

    static Member member(String name) { return Member.objects.create(member -> member.name = name); }

    /** A loan of a book, so many days after the first of November; negative for days before. */
    static Loan loan(String title, Member member, int days, LocalDate returnedOn) {
        return Loan.objects.create(loan -> {
            loan.book.set(Book.objects.get("title", title));
            loan.member.set(member);
            loan.dueOn = DUE.plusDays(days);
            loan.returnedOn = returnedOn;
        });
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

    @Override public void close() { library.close(); }
}
