package lesson;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.schema.Schema;
import java.util.UUID;

/** A class has changed since Friday, and the table has not: first a test that makes its own tables, then the desk. */
public class Trouble {

    public static void main(String[] args) {
        try (Database test = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Schema.create(Monday.Book.class);
            attempt("the test", () -> Monday.book("An Béal Bocht", "ga"));
        }
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Schema.create(Friday.Book.class);
            Friday.fill();
            attempt("the desk, Monday, 9:00", () -> Monday.book("An Béal Bocht", "ga"));
            attempt("the list of books", Monday.Book.objects.all()::list);
            attempt("create the tables", () -> Schema.create(Monday.Book.class));
            attempt("by hand", () -> desk.update(Sql.of("ALTER TABLE \"desk_book\" ADD COLUMN \"language\" VARCHAR(2) NOT NULL")));
            attempt("by hand, with NULL", () -> desk.update(Sql.of("ALTER TABLE \"desk_book\" ADD COLUMN \"language\" VARCHAR(2)")));
            attempt("the desk, 9:30", () -> Monday.book("An Béal Bocht", "ga"));
            attempt("the desk, 10:00", () -> Monday.book("The Third Policeman, with an essay on de Selby", "en"));
            System.out.println("languages: " + Monday.Book.objects.orderBy("pk").list().stream().map(book -> book.language).toList());
        }
    }

    static void attempt(String what, Runnable work) {
        try {
            work.run();
            System.out.println(what + ": done");
        } catch (DatabaseError e) {
            System.out.println(what + ": " + e.getMessage().split("statement: |;|: \"|\n")[1]);
        }
    }
}
