package lesson;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import java.util.List;
import library.LibraryRows;

/** The trouble's program on this chapter's Bookworm. One line of it is as wrong as before. */
public final class Cured {

    private record Book(String title, String isbn, String genre, int pages) { }

    private static final RowMapper<String> TEXT = row -> row.getString(1);
    private static final RowMapper<Integer> NUMBER = row -> row.getInt(1);
    private static final RowMapper<Book> BOOK =
        row -> new Book(row.getString(1), row.getString(2), row.getString(2), row.getInt(4));

    private final Database library;

    private Cured(Database library) { this.library = library; }

    public static void main(String[] args) {
        try (Database library = Database.open(LibraryRows.url())) {
            createTables(library);
            new Cured(library).openTheDesk();
        }
    }

    private void openTheDesk() {
        System.out.println(library.query(Sql.of("SELECT title, isbn, genre, pages FROM books_book ORDER BY id"), BOOK).get(0));
        for (String typed : List.of("Jane Austen", "Flann O'Brien", "' OR '1'='1", "'; DELETE FROM books_book; --")) {
            search(typed);
        }
        System.out.println("books left: " + count("books_book"));
        System.out.println("unknown ISBNs: " + titleOf("1") + ", " + titleOf("2") + ", " + titleOf("3"));
        System.out.println("open connections: " + count("information_schema.sessions"));
    }

    private void search(String typed) {
        try {
            System.out.println(typed + " -> " + authorsNamed(typed));
        } catch (DatabaseError e) {
            System.out.println(typed + " -> " + e.getClass().getSimpleName());
        }
    }

    private List<String> authorsNamed(String typed) {
        return library.query(Sql.of("SELECT name FROM books_author WHERE name = ? ORDER BY id", typed), TEXT);
    }

    private String titleOf(String isbn) {
        List<String> titles = library.query(Sql.of("SELECT title FROM books_book WHERE isbn = ?", isbn), TEXT);
        return titles.isEmpty() ? "unknown" : titles.get(0);
    }

    private int count(String table) {
        return library.query(Sql.of("SELECT COUNT(*) FROM " + table), NUMBER).get(0);
    }

    private static void createTables(Database library) {
        library.update(Sql.of("CREATE TABLE books_author (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL)"));
        library.update(Sql.of("CREATE TABLE books_book (id BIGINT PRIMARY KEY, title VARCHAR(200) NOT NULL,"
            + " isbn VARCHAR(13) NOT NULL UNIQUE, genre VARCHAR(3) NOT NULL, pages INTEGER NOT NULL)"));
        library.update(Sql.of("INSERT INTO books_author VALUES (?, ?), (?, ?), (?, ?)",
            1, "Jane Austen", 12, "J.R.R. Tolkien", 43, "Flann O'Brien"));
        library.update(Sql.of("INSERT INTO books_book VALUES (?, ?, ?, ?, ?)", 4, "Emma", "9780010316797", "FIC", 474));
    }
}
