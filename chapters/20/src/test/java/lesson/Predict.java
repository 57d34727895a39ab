package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.*;
import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.FieldState;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** Each operation is done and undone, at a table with three rows. What is as it was? */
public class Predict {

    private static final FieldState ISBN = field(CharField.class, "maxLength", 13);

    public static void main(String[] args) {
        back(new AddField("Book", "language", LANGUAGE));
        back(new RemoveField("Book", "pages"));
        back(new RenameField("Book", "title", "name"));
        back(new AlterField("Book", "isbn", ISBN, "unknown"));
        back(new AlterModelOptions("Book", map("ordering", List.of("title"))));
        back(new DeleteModel("Book"));
        back(new RunSql(List.of("UPDATE \"desk_book\" SET \"pages\" = 0"), null));
    }

    private static void back(Operation operation) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Migration second = migration(new AddField("Book", "isbn", ISBN.with("nullable", true)));
            Migration third = migration(operation);
            Migrator migrator = new Migrator(List.of(FIRST, second, third));
            migrator.migrate(new Planned(FIRST, false));
            Friday.fill();
            migrator.migrate(new Planned(second, false));
            String tables = tables(desk);
            String rows = rows(desk);
            migrator.migrate(new Planned(third, false));
            try {
                migrator.migrate(new Planned(third, true));
            } catch (MigrationError e) {
                System.out.println(e.getMessage());
            }
            System.out.println(operation.describe().sentence() + ": tables " + (tables.equals(tables(desk)) ? "yes" : "no")
                + ", rows " + (rows.equals(rows(desk)) ? "yes" : "no"));
        }
    }

    private static String tables(Database desk) {
        return desk.query(Sql.of("SELECT COLUMN_NAME || DATA_TYPE || IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS "
            + "WHERE TABLE_NAME = 'desk_book' ORDER BY 1"), row -> row.getString(1)).toString();
    }

    private static String rows(Database desk) {
        return desk.query(Sql.of("SELECT \"title\" || ', ' || \"pages\" || ', ' || COALESCE(\"isbn\", '(null)') FROM \"desk_book\" ORDER BY \"id\""),
            row -> row.getString(1)).toString();
    }
}
