package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;

import bookworm.db.*;
import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.Maps;
import bookworm.migrations.*;
import java.util.*;

/** Chapter 20's Monday as one migration, whose second statement is refused: what stands afterwards on each database. */
public class Migrate {

    record Dated(String name, List<String> dependencies, List<Operation> operations) implements Migration {
        @Override public String app() { return "desk"; }
    }

    private static final Migration FRIDAY = new Dated("M0001_Friday", List.of(), List.of(new CreateModel("Book", Maps.of(
        "id", field(AutoField.class), "title", field(CharField.class, "maxLength", 40), "pages", field(IntegerField.class))),
        new RunJava(models -> models.rows("Book").insert(Map.of("title", "At Swim-Two-Birds", "pages", 316)), models -> { })));
    private static final Migration MONDAY = new Dated("M0002_Monday", List.of("desk.M0001_Friday"), List.of(
        new RemoveField("Book", "pages"), new AlterField("Book", "title", field(CharField.class, "maxLength", 16))));

    public static void main(String[] args) {
        migrate("H2", Desk.newH2());
        Libraries.withServer(url -> migrate("PostgreSQL", url));
    }

    private static void migrate(String name, String url) {
        try (Database desk = Database.open(url)) {
            Migrator migrator = new Migrator(new MigrationGraph(List.of(FRIDAY, MONDAY)), line -> { });
            try {
                migrator.migrate(() -> migrator.planAll(null), false);
            } catch (MigrationError e) {
                System.out.println(name + ": " + e.getMessage().lines().filter(line -> !line.startsWith("SQL:")).reduce((a, b) -> a + "\n" + b).get());
            }
            System.out.println("  the table has " + desk.query(Sql.of("SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS "
                + "WHERE TABLE_NAME = 'desk_book' AND TABLE_SCHEMA = CURRENT_SCHEMA ORDER BY ORDINAL_POSITION"), row -> row.getString(1)));
        }
    }
}
