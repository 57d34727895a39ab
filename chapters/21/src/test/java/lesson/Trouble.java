package lesson;

import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.errors.*;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** Three people write migrations by hand. One is in the wrong order, one comes twice, and one is forgotten. */
public class Trouble {

    private static final List<Migration> DONE = new ArrayList<>(List.of(FIRST));

    public static void main(String[] args) {
        Operation author = new CreateModel("Author", AUTHOR.fields());
        Operation key = new AddField("Book", "author", to("desk.Author"));
        Operation language = new AddField("Book", "language", LANGUAGE, "en");
        try (Database desk = open()) {
            attempt("a key to authors, and authors", () -> migrate(key, author));
            attempt("authors, and a key to them", () -> migrate(author, key));
            attempt("a language", () -> migrate(language));
            attempt("a language, by somebody else", () -> migrate(new AddField("Book", "language", LANGUAGE)));
            attempt("Monday's class", () -> System.out.println(Monday.Book.objects.all().list()));
        }
    }

    private static void migrate(Operation... operations) {
        Migration next = migration(operations);
        DONE.add(next);
        try {
            new Migrator(DONE).migrate(new Planned(next, false));
            System.out.println("done");
        } catch (BookwormException e) {
            DONE.remove(next);
            throw e;
        }
    }

    static void attempt(String what, Runnable work) {
        try {
            System.out.print(what + ": ");
            work.run();
        } catch (DatabaseError e) {
            System.out.println(e.getMessage().split("statement: |;|: \"|\n")[1]);
        } catch (BookwormException e) {
            System.out.println(e.getMessage().split("\n  - ")[e instanceof ModelError ? 1 : 0]);
        }
    }
}
