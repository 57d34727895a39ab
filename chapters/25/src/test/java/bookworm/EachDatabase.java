package bookworm;

import bookworm.db.Database;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import library.*;
import org.junit.jupiter.api.*;

/** Emma and her author in a database of their own, anew for each test. A subclass for each database says which it is. */
abstract class EachDatabase {

    static final Class<?>[] MODELS =
        {Author.class, Publisher.class, library.Tag.class, Book.class, Member.class, Loan.class, AuthorProfile.class};

    static final String H2 = "jdbc:h2:mem:";

    static {
        PostgresServer.startSoon();
    }

    Database database;
    Author austen;
    Book emma;

    /** The address of a database that is empty. */
    abstract String newUrl();

    static String newH2() { return H2 + UUID.randomUUID(); }

    @BeforeEach
    final void open() {
        database = Database.open(newUrl());
        Schema.create(MODELS);
        austen = Author.objects.create(author -> author.name = "Jane Austen");
        emma = book("Emma", "9780010316797");
    }

    final Book book(String title, String isbn) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author.set(austen);
            book.isbn = isbn;
            book.publicationDate = LocalDate.of(1815, 12, 23);
            book.pages = 474;
        });
    }

    @AfterEach
    final void close() {
        if (database != null) {
            database.close();
        }
    }

    /** Emma as the database has her now. */
    final Book read() { return Book.objects.get("pk", emma.id); }

    /** What another desk does, begun now. */
    static <T> CompletableFuture<T> elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start());
    }
}
