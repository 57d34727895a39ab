package library;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.util.UUID;

/** A library in memory, with the authors and books that Django's recorded answers are about. */
public final class LibraryRows {

    /** In these files {@code \N} is NULL, and an empty field is an empty text, which CSVREAD makes NULL as well. */
    private static final String OPTIONS = "charset=UTF-8 null=\\\\N";

    private LibraryRows() {
    }

    /** Opens a library of its own: no other test sees it. */
    public static Database open() {
        Database library = Database.open(url());
        library.update(Sql.of("CREATE TABLE books_author (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL, birth_date DATE,"
            + " biography VARCHAR NOT NULL)"));
        library.update(Sql.of("CREATE TABLE books_book (id BIGINT PRIMARY KEY, title VARCHAR(200) NOT NULL,"
            + " publication_date DATE NOT NULL, isbn VARCHAR(13) NOT NULL UNIQUE, genre VARCHAR(3) NOT NULL,"
            + " pages INTEGER NOT NULL, price DECIMAL(8, 2), author_id BIGINT NOT NULL REFERENCES books_author,"
            + " publisher_id BIGINT)"));
        library.update(Sql.of("INSERT INTO books_author SELECT id, name, birth_date, COALESCE(biography, '')"
            + " FROM CSVREAD('classpath:books_author.csv', NULL, ?)", OPTIONS));
        library.update(Sql.of("INSERT INTO books_book SELECT id, COALESCE(title, ''), publication_date, COALESCE(isbn, ''),"
            + " genre, pages, price, author_id, publisher_id FROM CSVREAD('classpath:books_book.csv', NULL, ?)", OPTIONS));
        return library;
    }

    /** The address of a new database in memory. */
    public static String url() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }
}
