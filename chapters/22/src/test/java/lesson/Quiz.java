package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.*;
import bookworm.errors.MigrationError;
import bookworm.fields.CharField;
import bookworm.meta.FieldState;
import bookworm.migrations.*;
import java.util.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    private static final FieldState NOTE = field(CharField.class, "maxLength", 20, "nullable", true);
    private static final Operation UNIQUE = new AlterField("Book", "title", TITLE.with("unique", true));

    public static void main(String[] args) {
        Migration shelves = new Named("shelves", "M0001_Initial", List.of(FIRST.label()), List.of(new CreateModel("Shelf", map("id", KEY))));
        quietly(() -> graph(FIRST, JANES, shelves).refuseConflicts(), "no conflict");
        try (Database desk = open()) {
            run(FIRST, JANES);
            run(FIRST);
            System.out.println(names(migrator(FIRST).applied()) + ", " + columns());
        }
        try (Database desk = open()) {
            run(FIRST);
            desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\") VALUES ('Emma'), ('Emma')"));
            Operation isbn = new AddField("Book", "isbn", NOTE);
            Operation room = new AddField("Book", "room", NOTE);
            quietly(() -> run(FIRST, after(FIRST, "M0002_Titles", isbn, UNIQUE, room)), null);
            run(FIRST, after(FIRST, "M0002_Titles", UNIQUE, room));
            System.out.println(columns() + ", and " + desk.query(Sql.of("SELECT COUNT(*) FROM \"desk_book\" WHERE \"title\" = 'Emma'"),
                row -> row.getInt(1)).get(0));
        }
        try (Database desk = open()) {
            Migration both = MigrationMaker.empty(graph(FIRST, FLANNS, JANES), "desk").named("both");
            run(FIRST, FLANNS, JANES, both);
            Migrator migrator = migrator(FIRST, FLANNS, JANES, both);
            migrator.migrate(() -> migrator.planTo(JANES), false);
            System.out.println(columns());
        }
        try (Database desk = open()) {
            Migration second = after(FIRST, "M0002_Notes", new AddField("Book", "isbn", NOTE), new RunSql(List.of(), null),
                new AddField("Book", "room", NOTE));
            run(FIRST, second);
            Migrator migrator = migrator(FIRST, second);
            quietly(() -> migrator.migrate(() -> migrator.planTo(FIRST), false), null);
            System.out.println(columns());
        }
    }

    private static Migrator migrator(Migration... migrations) { return new Migrator(graph(migrations), line -> { }); }

    private static void run(Migration... migrations) {
        Migrator migrator = migrator(migrations);
        migrator.migrate(() -> migrator.planAll(null), false);
    }

    /** Prints what was done, where it was not refused. */
    private static void quietly(Runnable work, String done) {
        try {
            work.run();
            System.out.println(done);
        } catch (MigrationError e) {
            // What it left is printed next.
        }
    }

    private static List<String> names(List<Migration> migrations) { return migrations.stream().map(Migration::name).toList(); }
}
