package bookworm;

import bookworm.db.*;
import java.time.LocalDate;
import java.util.List;
import library.*;
import org.junit.jupiter.api.*;

/** One author and her book, stored: made anew for each test of what becomes of their rows. */
abstract class StoredEmma {

    Database database;

    Author austen;
    Book emma;

    @BeforeEach
    final void open() {
        database = Library.openEmpty();
        austen = Author.objects.create(author -> author.name = "Jane Austen");
        emma = Book.objects.create(book -> {
            book.title = "Emma";
            book.author.set(austen);
            book.isbn = "9780010316797";
            book.publicationDate = LocalDate.of(1815, 12, 23);
            book.pages = 474;
        });
    }

    @AfterEach
    final void close() { database.close(); }

    /** Emma as the database has her now. */
    final Book read() { return Book.objects.get("pk", emma.id); }

    final int count(String table) {
        return database.query(Sql.of("SELECT COUNT(*) FROM " + database.dialect().quote(table)), row -> row.getInt(1)).get(0);
    }

    /** Somebody else changes the rows, past our objects. */
    final void elsewhere(String sql, Object... values) { database.update(Sql.of(sql, values)); }

    /** The statements that ran meanwhile. */
    static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }
}
