package lesson;

import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.errors.ModelError;
import bookworm.meta.ModelState;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** Books and authors that lead to each other: the operations, and their statements in short. */
public class Joined {

    public static void main(String[] args) {
        ModelState author = with(AUTHOR, "best", to("desk.Book"));
        ModelState book = with(BOOK, "author", to("desk.Author"));
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            List<? extends Migration> made = MigrationMaker.make(ProjectState.EMPTY, state(author, book), new Clerk(false, null));
            show(made);
            for (String statement : new Migrator(List.copyOf(made)).sql(new Planned(made.get(0), false))) {
                System.out.println(statement.replaceAll("(?s)\\(\n.*", "( ... )").replaceAll("CONSTRAINT \\S+ ", ""));
            }
        } catch (ModelError e) {
            System.out.println(e.getMessage().split("\n  - ")[1]);
        }
    }
}
