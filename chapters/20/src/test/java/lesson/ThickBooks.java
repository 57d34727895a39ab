package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;
import library.Library;

/** The desk marks thick books and forgets their pages, then wants to go back: the column comes back, the 474 pages do not. */
public class ThickBooks {

    record Named(String app, List<Operation> operations) implements Migration { }

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Migration first = new Named("desk", List.of(
                new CreateModel("Book", map("id", field(AutoField.class), "pages", field(IntegerField.class, "initial", 0))),
                new RunJava(models -> models.rows("Book").insert(Map.of("pages", 474)), null)));
            Migration second = new Named("desk", List.of(
                new AddField("Book", "isThick", field(BooleanField.class, "initial", false)),
                new RunJava(models -> models.rows("Book").filter("pages__gt", 400).update("isThick", true), models -> { }),
                new RemoveField("Book", "pages")));
            Migrator migrator = new Migrator(List.of(first, second));

            for (Planned planned : List.of(new Planned(first, false), new Planned(second, false), new Planned(second, true))) {
                migrator.sql(planned).forEach(statement -> System.out.println(statement.replaceAll("\\s+", " ")));
                migrator.migrate(planned);
                System.out.println("  Emma: " + library.query(Sql.of("SELECT * FROM \"desk_book\""),
                    row -> row.getMetaData().getColumnName(2) + " = " + row.getString(2)));
            }
        }
    }
}
