package lesson;

import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.errors.MigrationError;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import java.util.List;

/** In which order migrations come, which come last, and what comes after them. No database is open. */
public class Order {

    public static void main(String[] args) {
        Migration old = after(FIRST, "M0007_Book_pages", PAGES);
        Migration sheets = after(old, "M0002_Sheets", new RenameField("Book", "pages", "sheets"));
        print(graph(sheets, FIRST, old));
        attempt(() -> graph(after(FIRST, "M0002_Book_pages", PAGES)));

        MigrationGraph two = graph(FIRST, FLANNS, JANES);
        print(two);
        attempt(two::refuseConflicts);
        Made both = MigrationMaker.empty(two, "desk").named("both");
        System.out.println(both.name() + " after " + both.dependencies());
        MigrationGraph merged = graph(FIRST, FLANNS, JANES, both);
        print(merged);
        attempt(merged::refuseConflicts);
        System.out.println(merged.state().model("desk.Book").fields().keySet());
    }

    private static void print(MigrationGraph graph) {
        System.out.println(names(graph.migrations()) + ", last " + names(graph.leaves("desk")));
    }

    private static List<String> names(List<Migration> migrations) { return migrations.stream().map(Migration::name).toList(); }

    private static void attempt(Runnable work) {
        try {
            work.run();
            System.out.println("no conflict");
        } catch (MigrationError e) {
            System.out.println(e.getMessage());
        }
    }
}
