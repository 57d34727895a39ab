package lesson;

import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.errors.MigrationError;
import bookworm.migrations.*;
import java.util.List;

/** What operations make of the models, one after the other. No database is open. */
public class Beads {

    public static void main(String[] args) {
        ProjectState state = ProjectState.EMPTY;
        for (Operation operation : List.of(
                new CreateModel("Book", map("id", KEY, "title", TITLE, "pages", PAGES)),
                new AddField("Book", "isThick", THICK),
                new AlterField("Book", "title", TITLE.with("maxLength", 16)),
                new RemoveField("Book", "pages"))) {
            state = operation.apply(state, "desk");
            System.out.println(operation.describe().sentence() + ": " + state.model("desk.Book").fields().keySet());
        }
        System.out.println("is that Monday: " + state.equals(ProjectState.of(Monday.Book.class)));
        ProjectState last = state;
        attempt(() -> new RemoveField("Bok", "isThick").apply(last, "desk"));
        attempt(() -> new RemoveField("Book", "pages").apply(last, "desk"));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (MigrationError e) {
            System.out.println(e.getMessage());
        }
    }
}
