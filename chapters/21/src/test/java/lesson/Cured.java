package lesson;

import static lesson.Desk.*;
import static lesson.Trouble.attempt;

import bookworm.db.Database;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** The same classes, and nobody writes a migration. */
public class Cured {

    public static void main(String[] args) {
        List<Migration> migrations = new ArrayList<>(List.of(FIRST));
        ProjectState today = ProjectState.of(Monday.Author.class, Monday.Book.class);
        try (Database desk = open()) {
            migrations.addAll(MigrationMaker.make(ProjectState.after(migrations), today, new Clerk(true, "en")));
            show(migrations.subList(1, migrations.size()));
            new Migrator(migrations).migrate(new Planned(migrations.get(1), false));
            attempt("Monday's class", () -> System.out.println(Monday.Book.objects.all().list()));
            System.out.println("once more: " + MigrationMaker.make(ProjectState.after(migrations), today, new Clerk(true, "en")));
        }
    }
}
