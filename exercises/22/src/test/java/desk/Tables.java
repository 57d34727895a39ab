package desk;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import bookworm.migrations.Operations.*;
import java.util.*;

/** Migrations that stand in no file, and what a database says of itself. */
public final class Tables {

    public record Some(String app, String name, List<String> dependencies, List<Operation> operations) implements Migration {
        @Override public String toString() { return label(); }
    }

    public static final Migration FIRST = migration("desk", "M0001_Initial", List.of(), new CreateModel("Book", map("id", field(AutoField.class),
        "title", field(CharField.class, "maxLength", 40))));

    private Tables() { }

    public static Migration migration(String app, String name, List<Migration> before, Operation... operations) {
        return new Some(app, name, before.stream().map(Migration::label).toList(), List.of(operations));
    }

    /** A column that may be null. */
    public static Operation column(String name) {
        return new AddField("Book", name, field(CharField.class, "maxLength", 20, "nullable", true));
    }

    public static MigrationGraph graph(Migration... migrations) { return new MigrationGraph(List.of(migrations)); }

    public static Database open() { return Database.open("jdbc:h2:mem:" + UUID.randomUUID()); }

    /** Writes down that these are applied, and runs nothing. */
    public static void note(MigrationGraph graph, Migration... applied) {
        new Migrator(graph, line -> { }).migrate(() -> Arrays.stream(applied).map(each -> new Planned(each, false)).toList(), true);
    }

    public static List<String> labels(Collection<? extends Migration> migrations) { return migrations.stream().map(Migration::label).toList(); }

    public static List<String> history(Database database) {
        return lines(database, "\"app\" || '.' || \"name\" || CASE WHEN \"finished\" THEN '' ELSE ', half' END FROM"
            + " \"bookworm_migrations\" ORDER BY 1");
    }

    public static List<String> columns(Database database) {
        return lines(database, "COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'desk_book' ORDER BY ORDINAL_POSITION");
    }

    public static List<String> lines(Database database, String what) {
        return database.query(Sql.of("SELECT " + what), row -> row.getString(1));
    }
}
