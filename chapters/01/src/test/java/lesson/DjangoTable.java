package lesson;

import bookworm.db.*;
import bookworm.errors.IntegrityError;
import java.util.function.Supplier;
import library.LibraryRows;

/** What Django is asked in the table "Beside Django", asked by hand. */
public final class DjangoTable {

    private static final RowMapper<Long> ID = row -> row.getLong(1);
    private static final RowMapper<String> TEXT = row -> row.getString(1);

    private static final String TITLE_OF_BOOK = "SELECT title FROM books_book WHERE id = ?";
    private static final String BOOKS_TITLED = "SELECT id FROM books_book WHERE title = ? ORDER BY publication_date DESC";
    private static final String UNDATED_AUTHORS = "SELECT id FROM books_author WHERE birth_date IS NULL ORDER BY name";
    private static final String CHANGE_GENRE = "UPDATE books_book SET genre = ? WHERE genre = ?";
    private static final String CHANGE_ISBN = "UPDATE books_book SET isbn = ? WHERE id = ?";

    private DjangoTable() { }

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            print(() -> library.query(Sql.of(TITLE_OF_BOOK, 1), TEXT).get(0));
            print(() -> library.query(Sql.of(BOOKS_TITLED, "Emma"), ID));
            print(() -> library.query(Sql.of(BOOKS_TITLED, "Say \"Cheese\", Mr. O'Hara"), ID));
            print(() -> library.query(Sql.of(UNDATED_AUTHORS), ID));
            print(() -> library.update(Sql.of(CHANGE_GENRE, "CLS", "FIC")));
            print(() -> library.update(Sql.of(CHANGE_ISBN, "9780141439518", 1)));
        }
    }

    private static void print(Supplier<Object> answer) {
        try {
            System.out.println(answer.get());
        } catch (IntegrityError e) {
            System.out.println("IntegrityError");
        }
    }
}
