package lesson;

import static bookworm.meta.FieldState.field;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import bookworm.migrations.Operations.CreateModel;
import java.util.*;
import java.util.stream.*;

/** The desk's first migration, its three books, and models to compare. */
final class Desk {

    record Named(String app, List<Operation> operations) implements Migration { }

    static final FieldState KEY = field(AutoField.class);
    static final FieldState TITLE = field(CharField.class, "maxLength", 40);
    static final FieldState PAGES = field(IntegerField.class, "initial", 0);
    static final FieldState LANGUAGE = field(CharField.class, "maxLength", 2);
    static final ModelState BOOK = model("desk.Book", "id", KEY, "title", TITLE, "pages", PAGES);
    static final ModelState AUTHOR = model("desk.Author", "id", KEY, "name", TITLE);

    static final Migration FIRST = migration(new CreateModel("Book", BOOK.fields()));

    private Desk() { }

    static Migration migration(Operation... operations) { return new Named("desk", List.of(operations)); }

    static ModelState model(String label, Object... fields) {
        String[] names = label.split("\\.");
        return new ModelState(names[0], names[1], Maps.of(fields), Map.of(), List.of(), List.of());
    }

    /** The model with another field of that name; without it where that is null. */
    static ModelState with(ModelState model, String name, FieldState field) {
        return model.withFields(Maps.with(model.fields(), name, field));
    }

    static FieldState to(String label) {
        return field(ForeignKey.class, "to", label, "onDelete", OnDelete.SET_NULL, "nullable", true);
    }

    static ProjectState state(ModelState... models) {
        return new ProjectState(Stream.of(models).collect(Collectors.toMap(ModelState::label, model -> model)));
    }

    /** A database after the first migration, with three books that the desk has had for years. */
    static Database open() {
        Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        new Migrator(List.of(FIRST)).migrate(new Planned(FIRST, false));
        desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"pages\") VALUES ('Emma', 474), ('Persuasion', 249), ('At Swim-Two-Birds', 316)"));
        return desk;
    }

    /** The migrations from one state to another, in words; nothing where there is none. */
    static List<String> made(ProjectState from, ProjectState to, Questioner questioner) {
        return MigrationMaker.make(from, to, questioner).stream().flatMap(each -> each.operations().stream())
            .map(each -> each.describe().sentence()).toList();
    }

    /** Prints each migration, an operation a line. */
    static void show(List<? extends Migration> made) {
        for (Migration migration : made) {
            System.out.println(migration.app());
            migration.operations().forEach(each -> System.out.println("  " + each.describe().symbol() + " " + each.describe().sentence()));
        }
    }
}
