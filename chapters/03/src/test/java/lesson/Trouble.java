package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import java.sql.*;
import java.time.Instant;
import library.*;

/** Four values, each asked for in the way that comes to mind. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            library.query(Sql.of("SELECT * FROM books_book WHERE title = ?", "Anonymous"), row -> {
                System.out.println("published: " + set("publicationDate", row.getObject("publication_date")));
                System.out.println("price: " + row.getDouble("price"));
                return row;
            });
        }
        System.out.println("typed at the desk: " + set("publicationDate", "1900-01-01"));
        System.out.println("lent at 18:30 in Dublin, and in Tokyo: " + readInTokyo());
    }

    /** What the field of a new book holds when it was set. */
    private static Object set(String name, Object given) {
        FieldMeta field = Models.meta(Book.class).field(name);
        Book book = new Book();
        try {
            field.javaField().set(book, given);
            return field.javaField().get(book);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return e.getClass().getSimpleName() + ", as it was given a " + given.getClass().getName();
        }
    }

    /** A column without a zone: a clock's hands, and nobody knows where the clock hangs. */
    private static Instant readInTokyo() {
        String url = LibraryRows.url();
        try (Database dublin = Database.open(url + ";TIME ZONE=Europe/Dublin"); Database tokyo = Database.open(url + ";TIME ZONE=Asia/Tokyo")) {
            dublin.update(Sql.of("CREATE TABLE loan (lent TIMESTAMP)"));
            dublin.update(Sql.of("INSERT INTO loan VALUES (?)", Timestamp.from(Instant.parse("2024-02-29T18:30:00Z"))));
            return tokyo.query(Sql.of("SELECT lent FROM loan"), row -> row.getTimestamp(1).toInstant()).get(0);
        }
    }
}
