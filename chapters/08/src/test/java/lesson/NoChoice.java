package lesson;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.schema.Schema;
import library.Book;

/** Step 3, before it: IN over nothing, sent by hand to H2, and to an H2 that is told to be as strict as PostgreSQL. */
public class NoChoice {

    public static void main(String[] args) {
        send("jdbc:h2:mem:lax");
        send("jdbc:h2:mem:strict;MODE=PostgreSQL");
    }

    private static void send(String url) {
        try (Database library = Database.open(url)) {
            Schema.create(Book.class);
            library.query(Sql.of("SELECT \"title\" FROM \"books_book\" WHERE \"id\" IN ()"), row -> row.getString(1));
            System.out.println("taken");
        } catch (DatabaseError e) {
            System.out.println(e.getMessage().split(" in SQL")[0]);
        }
    }
}
