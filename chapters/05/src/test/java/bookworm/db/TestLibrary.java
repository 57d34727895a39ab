package bookworm.db;

import java.time.LocalDate;
import java.util.UUID;

/** Three authors and three books, in tables that were typed by hand: what is tested here knows of no model. */
final class TestLibrary {

    private TestLibrary() { }

    /** Opens a library of its own: no other test sees it. */
    static Database open() {
        Database library = Database.open(url());
        library.update(Sql.of("CREATE TABLE books_author (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL, birth_date DATE)"));
        library.update(Sql.of("CREATE TABLE books_book (id BIGINT PRIMARY KEY, title VARCHAR(200) NOT NULL, publication_date DATE,"
            + " isbn VARCHAR(13) NOT NULL UNIQUE, pages INTEGER NOT NULL, author_id BIGINT NOT NULL REFERENCES books_author)"));
        library.update(Sql.of("INSERT INTO books_author VALUES (1, 'Jane Austen', ?), (34, 'Homer', NULL), (43, 'Flann O''Brien', ?)",
            LocalDate.of(1775, 12, 16), LocalDate.of(1911, 10, 5)));
        library.update(Sql.of("INSERT INTO books_book VALUES (1, 'Sense and Sensibility', ?, '9780141439662', 409, 1),"
            + " (2, 'Pride and Prejudice', ?, '9780141439518', 432, 1), (148, 'At Swim-Two-Birds', ?, '9780141182681', 316, 43)",
            LocalDate.of(1811, 10, 30), LocalDate.of(1813, 1, 28), LocalDate.of(1939, 3, 13)));
        return library;
    }

    /** The address of a new database in memory. */
    static String url() { return "jdbc:h2:mem:" + UUID.randomUUID(); }
}
