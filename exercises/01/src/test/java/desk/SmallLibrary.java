package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** Eight books of four authors, in memory, made anew for each test. */
final class SmallLibrary {

    private SmallLibrary() {
    }

    static Database open() {
        Database library = Database.open(url());
        fill(library);
        return library;
    }

    /** The same library behind a pool. Ask it for {@code getActiveConnections()}: those lent out and not given back. */
    static JdbcConnectionPool pool() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url() + ";DB_CLOSE_DELAY=-1", "", "");
        try (Database library = Database.open(pool)) {
            fill(library);
        }
        return pool;
    }

    static Sql insertBook(int id, String title, String isbn, String genre, String price, Integer publisher, int author) {
        return Sql.of("INSERT INTO books_book (id, title, isbn, genre, price, publisher_id, author_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
            id, title, isbn, genre, price == null ? null : new BigDecimal(price), publisher, author);
    }

    private static String url() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    private static void fill(Database library) {
        library.update(Sql.of("CREATE TABLE books_author (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL, birth_date DATE)"));
        library.update(Sql.of("CREATE TABLE books_book (id BIGINT NOT NULL, title VARCHAR(200) NOT NULL,"
            + " isbn VARCHAR(13) NOT NULL UNIQUE, genre VARCHAR(3) NOT NULL, price DECIMAL(8, 2), publisher_id BIGINT,"
            + " author_id BIGINT NOT NULL REFERENCES books_author)"));
        library.update(Sql.of("CREATE TABLE books_loan (isbn VARCHAR(13) PRIMARY KEY, member VARCHAR(100) NOT NULL)"));

        Sql author = Sql.of("INSERT INTO books_author VALUES (1, 'Jane Austen', ?), (34, 'Homer', NULL), (43, 'Flann O''Brien', ?),"
            + " (49, 'Anonymous', NULL)", LocalDate.of(1775, 12, 16), LocalDate.of(1911, 10, 5));
        library.update(author);

        library.update(insertBook(2, "Pride and Prejudice", "9780141439518", "FIC", "9.99", 6, 1));
        library.update(insertBook(4, "Emma", "9780010316797", "FIC", "8.99", 10, 1));
        library.update(insertBook(133, "The Iliad", "9780020532309", "FIC", "12.50", 0, 34));
        library.update(insertBook(148, "At Swim-Two-Birds", "9780021720156", "FIC", "4.99", 5, 43));
        library.update(insertBook(156, "100% Wool", "9780022353674", "NON", "14.95", 3, 49));
        library.update(insertBook(157, "1000 Wool", "9780022432867", "NON", null, null, 49));
        library.update(insertBook(158, "snake_case Tales", "9780022512057", "SCI", null, 4, 49));
        library.update(insertBook(160, "C:\\Temp\\new", "9780022670436", "SCI", "16.50", null, 49));
        // With the key declared last, H2 leaves the rows where they were put: they are not sorted by themselves.
        library.update(Sql.of("ALTER TABLE books_book ADD PRIMARY KEY (id)"));
    }
}
