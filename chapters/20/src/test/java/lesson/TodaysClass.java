package lesson;

import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.errors.FieldError;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** A migration that was written when books had pages and a mark, runs on a new machine, with today's class. */
public class TodaysClass {

    private static final Migration MARKED = migration(new AddField("Book", "isThick", THICK),
        new RunJava(models -> Monday.Book.objects.filter("pages__gt", 400).update("isThick", true), null));

    public static void main(String[] args) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Migrator migrator = new Migrator(List.of(FIRST, MARKED));
            migrator.migrate(new Planned(FIRST, false));
            Friday.fill();
            try {
                migrator.migrate(new Planned(MARKED, false));
            } catch (FieldError e) {
                System.out.println(e.getMessage());
            }
            System.out.println("the table has " + Trouble.columns(desk));
        }
    }
}
