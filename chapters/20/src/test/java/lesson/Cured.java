package lesson;

import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;
import static lesson.Trouble.*;

import bookworm.db.Database;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** From Friday to Monday in three migrations, back, and on. What destroys comes last. */
public class Cured {

    private static final Migration MARK = migration(new AddField("Book", "isThick", THICK),
        new RunJava(models -> models.rows("Book").filter("pages__gt", 400).update("isThick", true), models -> { }));
    private static final Migration SHORTEN = migration(new AlterField("Book", "title", TITLE.with("maxLength", 16)));
    private static final Migration FORGET = migration(new RemoveField("Book", "pages"));
    private static final Migrator MIGRATOR = new Migrator(List.of(FIRST, MARK, SHORTEN, FORGET));

    public static void main(String[] args) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            MIGRATOR.migrate(new Planned(FIRST, false));
            Friday.fill();
            run("mark", new Planned(MARK, false));
            run("shorten", new Planned(SHORTEN, false));
            System.out.println("the table has " + columns(desk));
            run("mark, back", new Planned(MARK, true));
            attempt("Friday's class", () -> System.out.println(Friday.Book.objects.all().list()));
            Friday.Book.objects.filter("title", "At Swim-Two-Birds").update("title", "At Swim-2-Birds");
            run("mark", new Planned(MARK, false));
            run("shorten", new Planned(SHORTEN, false));
            run("forget", new Planned(FORGET, false));
            attempt("Monday's class", () -> System.out.println(Monday.Book.objects.all().list()));
            System.out.println("the table has " + columns(desk));
        }
    }

    private static void run(String what, Planned planned) {
        attempt(what, () -> {
            MIGRATOR.migrate(planned);
            System.out.println("done");
        });
    }
}
