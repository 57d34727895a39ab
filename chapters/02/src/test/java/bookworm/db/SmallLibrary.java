package bookworm.db;

import java.util.UUID;

/** A library in memory, with two authors and two books. Each test opens one of its own. */
final class SmallLibrary {

    private SmallLibrary() { }

    static Database open() {
        Database library = Database.open(url());
        library.update(Sql.of("CREATE TABLE books_author (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL, birth_date DATE)"));
        library.update(Sql.of("CREATE TABLE books_book (id BIGINT PRIMARY KEY, title VARCHAR(200) NOT NULL,"
            + " publication_date DATE NOT NULL, isbn VARCHAR(13) NOT NULL UNIQUE, pages INTEGER NOT NULL,"
            + " author_id BIGINT NOT NULL REFERENCES books_author)"));
        library.update(Sql.of("INSERT INTO books_author VALUES (1, 'Jane Austen', DATE '1775-12-16'),"
            + " (43, 'Flann O''Brien', DATE '1911-10-05')"));
        library.update(Sql.of("INSERT INTO books_book VALUES"
            + " (1, 'Sense and Sensibility', DATE '1811-10-30', '9780010079227', 409, 1),"
            + " (2, 'Pride and Prejudice', DATE '1813-01-28', '9780141439518', 432, 1)"));
        return library;
    }

    /** The address of a new database in memory. */
    static String url() { return "jdbc:h2:mem:" + UUID.randomUUID(); }
}
