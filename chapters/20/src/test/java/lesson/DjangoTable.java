package lesson;

import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.errors.MigrationError;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;
import java.util.function.Consumer;

/** The Java of the lesson's table, row by row; prints what ours answers. */
public class DjangoTable {

    private static final Consumer<OldModels> MARK = models -> models.rows("Book").update("pages", 0);

    public static void main(String[] args) {
        Migration first = FIRST;
        ProjectState state = ProjectState.after(List.of(first));
        Operation operation = new AddField("Book", "language", LANGUAGE);
        ProjectState before = state;
        ProjectState after = operation.apply(state, "desk");
        Migration cleaned = migration(new RunSql(List.of("DELETE FROM \"desk_book\""), null));
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            operation.steps(new Operation.Change("desk", after, before, true));
            new RunJava(MARK, models -> { });
            new Migrator(List.of(first, cleaned)).sql(new Planned(cleaned, true));
        } catch (MigrationError e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }
}
