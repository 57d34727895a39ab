package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.fields.CharField;
import bookworm.meta.FieldState;
import bookworm.migrations.*;

/** Numbers, files that are edited, and a migration that is only written down. */
public class Predict {

    private static final FieldState ROOM = field(CharField.class, "maxLength", 20, "nullable", true);

    public static void main(String[] args) {
        try (Database desk = open()) {
            Migration shelf = after(FIRST, "M0009_Book_shelf", new AddField("Book", "shelf", ROOM));
            Migration place = after(shelf, "M0002_Place", new RenameField("Book", "shelf", "place"));
            migrate(FIRST, place, shelf);
            System.out.println(columns());
            Migration edited = after(FIRST, "M0009_Book_shelf", new AddField("Book", "shelf", ROOM), new AddField("Book", "row", ROOM));
            migrate(FIRST, edited, place);
            System.out.println(columns());
            Migration pages = after(place, "M0010_Book_pages", PAGES);
            Migrator migrator = new Migrator(graph(FIRST, shelf, place, pages), System.out::println);
            migrator.migrate(() -> migrator.planAll(null), true);
            Migration sheets = after(pages, "M0011_Sheets", new RenameField("Book", "pages", "sheets"));
            attempt("and M0011_Sheets", () -> migrate(FIRST, shelf, place, pages, sheets));
        }
    }
}
