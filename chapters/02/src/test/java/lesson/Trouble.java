package lesson;

import bookworm.db.*;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One list of columns, written five times by hand. One of the five has fallen behind. */
public class Trouble {

    record Book(long id, String title, String isbn, int pages) { }

    static final String CREATE = "CREATE TABLE books_book (id BIGINT PRIMARY KEY, title VARCHAR(200) NOT NULL,"
        + " isbn VARCHAR(13) NOT NULL UNIQUE, pages INTEGER DEFAULT 0 NOT NULL)";
    static final String INSERT = "INSERT INTO books_book (id, title, isbn) VALUES (?, ?, ?)";
    static final String SELECT = "SELECT id, title, isbn, pages FROM books_book";
    static final RowMapper<Book> BOOK =
        row -> new Book(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4));

    public static void main(String[] args) {
        Book emma = new Book(4, "Emma", "9780010316797", 474);
        try (Database library = Database.open("jdbc:h2:mem:trouble"); QueryLog queries = QueryLog.capture()) {
            library.update(Sql.of(CREATE));
            library.update(Sql.of(INSERT, emma.id(), emma.title(), emma.isbn()));
            System.out.println("saved:  " + emma);
            System.out.println("loaded: " + library.query(Sql.of(SELECT), BOOK).get(0));
            System.out.println("statements: " + queries.count() + ", none refused");
        }
        System.out.println("Java knows: " + Arrays.stream(Book.class.getRecordComponents())
            .map(part -> part.getType().getSimpleName() + " " + part.getName()).collect(Collectors.joining(", ")));
    }
}
