package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;

import bookworm.db.Database;
import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operations.*;
import java.util.*;
import library.Library;

/** A manage command, and two who use it at the same time: Emma counts pages and Flann notes languages, each after M0001. */
public class Manage {

    private static final List<Migration> FILES = new ArrayList<>();

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            ProjectState books = new CreateModel("Book", map("id", field(AutoField.class))).apply(ProjectState.EMPTY, "desk");
            written(MigrationMaker.make(new MigrationGraph(FILES), books, null));
            migrate();
            MigrationGraph shared = new MigrationGraph(FILES);
            Operation pages = new AddField("Book", "pages", field(IntegerField.class, "initial", 0));
            Operation language = new AddField("Book", "language", field(TextField.class, "initial", "en"));
            written(MigrationMaker.make(shared, pages.apply(books, "desk"), null));
            written(MigrationMaker.make(shared, language.apply(books, "desk"), null));
            migrate();
            written(List.of(MigrationMaker.empty(new MigrationGraph(FILES), "desk").named("both")));
            migrate();
        }
    }

    private static void written(List<Made> made) {
        made.forEach(each -> System.out.println("makemigrations: " + each.name() + ".java, after " + each.dependencies()));
        FILES.addAll(made);
    }

    private static void migrate() {
        Migrator migrator = new Migrator(new MigrationGraph(FILES), line -> System.out.println("migrate: " + line));
        try {
            migrator.migrate(() -> migrator.planAll(null), false);
        } catch (MigrationError conflict) {
            System.out.println("migrate: " + conflict.getMessage());
        }
    }
}
