package lesson;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.RowMapper;
import bookworm.db.Sql;
import bookworm.errors.IntegrityError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import library.LibraryRows;

/** The library on this chapter's Bookworm: safe now, and still by hand. */
public final class RowsByHand {

    private record Author(long id, String name, LocalDate birthDate) { }

    private record Book(long id, String title, long authorId, LocalDate publicationDate, String isbn, String genre, int pages) { }

    private static final RowMapper<Author> AUTHOR = row -> new Author(
        row.getLong("id"), row.getString("name"), row.getObject("birth_date", LocalDate.class));

    private static final RowMapper<Book> BOOK = row -> new Book(
        row.getLong("id"), row.getString("title"), row.getLong("author_id"),
        row.getObject("publication_date", LocalDate.class), row.getString("isbn"), row.getString("genre"),
        row.getInt("pages"));

    private static final String SELECT_AUTHOR = "SELECT id, name, birth_date FROM books_author";
    private static final String SELECT_BOOK =
        "SELECT id, title, author_id, publication_date, isbn, genre, pages FROM books_book";

    private final Database library;

    RowsByHand(Database library) { this.library = library; }

    public static void main(String[] args) {
        try (Database library = Database.open(LibraryRows.url())) {
            new RowsByHand(library).run();
        }
    }

    private void run() {
        createTables();
        save(new Author(1, "Jane Austen", LocalDate.of(1775, 12, 16)));
        save(new Author(12, "J.R.R. Tolkien", LocalDate.of(1892, 1, 3)));
        save(new Author(43, "Flann O'Brien", LocalDate.of(1911, 10, 5)));
        save(new Book(2, "Pride and Prejudice", 1, LocalDate.of(1813, 1, 28), "9780141439518", "FIC", 432));
        save(new Book(4, "Emma", 1, LocalDate.of(1815, 12, 23), "9780010316797", "FIC", 474));
        save(new Book(50, "The Hobbit", 12, LocalDate.of(1937, 9, 21), "9780013959533", "FIC", 310));
        save(new Book(148, "At Swim-Two-Birds", 43, LocalDate.of(1939, 3, 13), "9780021720156", "FIC", 316));
        listBooks();
        saveEmmaAgain();
    }

    private void createTables() {
        library.update(Sql.of("CREATE TABLE books_author (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL, birth_date DATE)"));
        library.update(Sql.of("CREATE TABLE books_book (id BIGINT PRIMARY KEY, title VARCHAR(200) NOT NULL,"
            + " author_id BIGINT NOT NULL REFERENCES books_author, publication_date DATE NOT NULL,"
            + " isbn VARCHAR(13) NOT NULL UNIQUE, genre VARCHAR(3) NOT NULL, pages INTEGER NOT NULL)"));
    }

    private void save(Author author) {
        library.update(Sql.of("INSERT INTO books_author (id, name, birth_date) VALUES (?, ?, ?)",
            author.id(), author.name(), author.birthDate()));
    }

    private void save(Book book) {
        library.update(Sql.of(
            "INSERT INTO books_book (id, title, author_id, publication_date, isbn, genre, pages) VALUES (?, ?, ?, ?, ?, ?, ?)",
            book.id(), book.title(), book.authorId(), book.publicationDate(), book.isbn(), book.genre(), book.pages()));
    }

    private void listBooks() {
        try (QueryLog queries = QueryLog.capture()) {
            booksWithTheirAuthors().forEach(System.out::println);
            System.out.println("statements: " + queries.count());
        }
    }

    List<String> booksWithTheirAuthors() {
        List<String> lines = new ArrayList<>();
        for (Book book : library.query(Sql.of(SELECT_BOOK + " ORDER BY publication_date DESC"), BOOK)) {
            lines.add(book.title() + " (" + book.publicationDate().getYear() + ") by " + author(book.authorId()).name());
        }
        return lines;
    }

    private Author author(long id) {
        return library.query(Sql.of(SELECT_AUTHOR + " WHERE id = ?", id), AUTHOR).get(0);
    }

    private void saveEmmaAgain() {
        try (QueryLog queries = QueryLog.capture()) {
            try {
                save(new Book(168, "Emma, again", 1, LocalDate.of(1816, 1, 1), "9780010316797", "FIC", 474));
            } catch (IntegrityError e) {
                System.out.println("a second Emma is refused, statements: " + queries.count());
            }
        }
    }
}
