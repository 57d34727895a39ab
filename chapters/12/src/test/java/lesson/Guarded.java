package lesson;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.schema.Schema;
import java.util.*;
import library.*;

/** The statements that make a foreign key: the book's table comes first, before those that it refers to. Then two that it refuses. */
public class Guarded {

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID()); QueryLog queries = QueryLog.capture()) {
            boolean isThere = attempt(() -> Schema.create(Book.class, Author.class, Publisher.class));
            queries.sql().stream().filter(sql -> sql.startsWith("CREATE TABLE") && !sql.contains("\"country\"") || sql.contains("(\"author_id\")")).forEach(Guarded::print);
            if (!isThere) {
                return;
            }
        }
        try (Database library = Library.openFull()) {
            attempt(() -> library.update(Sql.of("UPDATE \"books_book\" SET \"author_id\" = ? WHERE \"id\" = ?", 999, 4)));
            attempt(() -> library.update(Sql.of("DELETE FROM \"books_author\" WHERE \"id\" = ?", 1)));
        }
    }

    private static boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (DatabaseError e) {
            System.out.println(e.getMessage().split(": \"|;|\n")[0]);
            return false;
        }
    }

    private static void print(String sql) {
        sql.lines().filter(line -> !line.startsWith(" ") || line.contains("_id\"")).map(String::strip)
            .reduce((one, next) -> one + " ... " + next).ifPresent(System.out::println);
    }
}
