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

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        Migration member = migration(
            new CreateModel("Loan", map("id", KEY, "by", field(ForeignKey.class, "to", "desk.Member", "onDelete", OnDelete.CASCADE))),
            new CreateModel("Member", map("id", KEY)));
        Migration isbn = migration(new AddField("Book", "isbn", field(CharField.class, "maxLength", 13), "unknown"));
        Migration tome = migration(new RenameModel("Book", "Tome"), new RunJava(models -> models.rows("Book").update("pages", 0), null));
        try (Database desk = open()) {
            desk.update(Sql.of("ALTER TABLE \"desk_book\" DROP COLUMN \"pages\""));
            System.out.println(ProjectState.after(List.of(FIRST)).model("desk.Book").fields().keySet());
            System.out.println(attempt(() -> migrate(member)));
            System.out.println(size(isbn, false) + " there, " + size(isbn, true) + " back");
        }
        try (Database desk = open()) {
            System.out.println(attempt(() -> migrate(tome)) + ", and "
                + desk.query(Sql.of("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"), row -> row.getString(1)).get(0));
        }
        Operation noPages = new RunSql(List.of("UPDATE \"desk_book\" SET \"pages\" = 0"), null);
        Operation throwing = new RunJava(models -> { throw new IllegalStateException(); }, null);
        System.out.println(pagesAfter(noPages, throwing) + ", and " + pagesAfter(noPages, new AddField("Book", "language", LANGUAGE), throwing));
    }

    private static Database open() {
        Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        new Migrator(List.of(FIRST)).migrate(new Planned(FIRST, false));
        Friday.fill();
        return desk;
    }

    private static void migrate(Migration second) { new Migrator(List.of(FIRST, second)).migrate(new Planned(second, false)); }

    private static int size(Migration second, boolean backwards) {
        return new Migrator(List.of(FIRST, second)).sql(new Planned(second, backwards)).size();
    }

    private static int pagesAfter(Operation... operations) {
        try (Database desk = open()) {
            attempt(() -> Database.atomic(() -> migrate(migration(operations))));
            return desk.query(Sql.of("SELECT \"pages\" FROM \"desk_book\" WHERE \"title\" = 'Emma'"), row -> row.getInt(1)).get(0);
        }
    }

    private static String attempt(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (BookwormException | IllegalStateException e) {
            return e.getClass().getSimpleName();
        }
    }
}
