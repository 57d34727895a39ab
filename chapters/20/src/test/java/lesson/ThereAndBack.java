package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** A migration of three operations, done and undone, and one that cannot be undone. */
public class ThereAndBack {

    private static final Migration SHELVES = migration(
        new CreateModel("Shelf", map("id", KEY, "room", TITLE)),
        new AddField("Book", "shelf", field(ForeignKey.class, "to", "desk.Shelf", "onDelete", OnDelete.CASCADE, "nullable", true)),
        new RenameField("Shelf", "room", "place"));
    private static final Migration CLEANED = migration(
        new RunSql(List.of("DELETE FROM \"desk_book\" WHERE \"pages\" = 0"), null), new AddField("Book", "language", LANGUAGE));

    public static void main(String[] args) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            new Migrator(List.of(FIRST)).migrate(new Planned(FIRST, false));
            thereAndBack(SHELVES);
            System.out.println(Trouble.columns(desk));
            thereAndBack(CLEANED);
            System.out.println(Trouble.columns(desk));
        }
    }

    private static void thereAndBack(Migration second) {
        Migrator migrator = new Migrator(List.of(FIRST, second));
        for (boolean backwards : new boolean[] {false, true}) {
            try {
                System.out.println(backwards ? "back" : "there");
                migrator.sql(new Planned(second, backwards)).forEach(sql -> System.out.println("  " + brief(sql)));
                migrator.migrate(new Planned(second, backwards));
            } catch (MigrationError | DatabaseError e) {
                System.out.println("  refused: " + e.getMessage().split("; |\n")[0].replace("The database refused a statement: ", ""));
            }
        }
    }

    private static String brief(String sql) {
        return sql.replaceAll("(?s)\\(\n.*", "( ... )").replaceAll("_[0-9a-f]{8}", "");
    }
}
