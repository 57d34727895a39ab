package lesson;

import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** The same migration with the models as they are at its point; and a row that it writes. */
public class OldBooks {

    private static final Migration MARKED = migration(
        new AddField("Book", "isThick", THICK),
        new RunJava(
            models -> models.rows("Book").filter("pages__gt", 400).update("isThick", true),
            models -> models.rows("Book").filter("isThick", true).forEach(book -> System.out.println("was thick: " + book))),
        new RenameField("Book", "title", "name"),
        new RunJava(
            models -> System.out.println("the key of a new row: " + models.rows("Book").insert(Map.of("name", "Ulysses"))),
            models -> models.rows("Book").filter("name", "Ulysses").delete()));

    public static void main(String[] args) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Migrator migrator = new Migrator(List.of(FIRST, MARKED));
            migrator.migrate(new Planned(FIRST, false));
            Friday.fill();
            migrator.sql(new Planned(MARKED, false)).forEach(System.out::println);
            migrator.migrate(new Planned(MARKED, false));
            new OldModels("desk", ProjectState.after(List.of(FIRST, MARKED))).rows("Book").orderBy("id").forEach(System.out::println);
            migrator.migrate(new Planned(MARKED, true));
            System.out.println(Friday.Book.objects.orderBy("id").list());
        }
    }
}
