package lesson;

import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import java.util.*;

/** The trouble again, by the manage command: a graph of files, and a history in each database. */
public class Cured {

    private static final List<Migration> FILES = new ArrayList<>(List.of(FIRST));

    public static void main(String[] args) {
        MigrationGraph friday = new MigrationGraph(FILES);
        Made janes = makemigrations("Jane", MigrationMaker.make(friday, PAGES.apply(friday.state(), "desk"), null).get(0));
        Made flanns = makemigrations("Flann", MigrationMaker.make(friday, LANGUAGE.apply(friday.state(), "desk"), null).get(0));
        FILES.addAll(List.of(janes, flanns));
        database("the library's server", FIRST, janes);
        FILES.add(makemigrations("Flann, --merge", MigrationMaker.empty(new MigrationGraph(FILES), "desk").named("both")));
        database("the library's server", FIRST, janes);
        database("Flann's laptop", FIRST, flanns);
        database("a new database, for the tests");
    }

    private static Made makemigrations(String who, Made made) {
        System.out.println(who + ": makemigrations: " + made.name() + ".java, after " + made.dependencies());
        return made;
    }

    private static void database(String name, Migration... before) {
        try (Database desk = open()) {
            Migrator earlier = new Migrator(graph(before), line -> { });
            earlier.migrate(() -> earlier.planAll(null), false);
            System.out.println(name + ": migrate");
            attempt("  all", () -> {
                Migrator now = new Migrator(new MigrationGraph(FILES), line -> System.out.println("  " + line));
                now.migrate(() -> now.planAll(null), false);
                return "done";
            });
            System.out.println("  the table has " + columns());
            attempt("  Emma is added", Merged::addEmma);
        }
    }
}
