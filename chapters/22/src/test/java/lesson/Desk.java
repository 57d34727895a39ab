package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.function.Supplier;

/** The desk's migrations: Friday's, and the two that Jane and Flann make at the same time. */
final class Desk {

    record Named(String app, String name, List<String> dependencies, List<Operation> operations) implements Migration { }

    static final FieldState KEY = field(AutoField.class);
    static final FieldState TITLE = field(CharField.class, "maxLength", 40);
    static final Operation PAGES = new AddField("Book", "pages", field(IntegerField.class, "initial", 0));
    static final Operation LANGUAGE = new AddField("Book", "language", field(CharField.class, "initial", "en", "maxLength", 2));

    static final Migration FIRST =
        new Named("desk", "M0001_Initial", List.of(), List.of(new CreateModel("Book", map("id", KEY, "title", TITLE))));
    static final Migration JANES = after(FIRST, "M0002_Book_pages", PAGES);
    static final Migration FLANNS = after(FIRST, "M0002_Book_language", LANGUAGE);

    private Desk() { }

    static Migration after(Migration before, String name, Operation... operations) {
        return new Named("desk", name, List.of(before.label()), List.of(operations));
    }

    static MigrationGraph graph(Migration... migrations) { return new MigrationGraph(List.of(migrations)); }

    static Database open() { return Database.open("jdbc:h2:mem:" + UUID.randomUUID()); }

    /** Applies what is missing of all these, and tells each. */
    static String migrate(Migration... migrations) {
        Migrator migrator = new Migrator(graph(migrations), System.out::println);
        migrator.migrate(() -> migrator.planAll(null), false);
        return "done";
    }

    static List<String> columns() {
        return Database.current().query(Sql.of("SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'desk_book' "
            + "ORDER BY ORDINAL_POSITION"), row -> row.getString(1));
    }

    /** The rows of the history. */
    static void history() {
        Database.current().query(Sql.of("SELECT * FROM \"bookworm_migrations\" ORDER BY \"id\""), row -> "  " + row.getString("name")
            + ", done " + row.getInt("done") + ", finished " + row.getBoolean("finished")).forEach(System.out::println);
    }

    /** Does something, and tells what became of it: what it gives, or in brief why it was refused. */
    static void attempt(String what, Supplier<String> work) {
        try {
            String done = work.get();
            System.out.println(what + ": " + done);
        } catch (BookwormException e) {
            System.out.println(what + ": " + e.getMessage().replaceAll("(?s)The database refused a statement: |[;\n].*", ""));
        }
    }
}
