package lesson;

import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.migrations.*;

/** The library's server remembers what it has run, and runs the rest. */
public class History {

    public static void main(String[] args) {
        Migration both = MigrationMaker.empty(graph(FIRST, FLANNS, JANES), "desk").named("both");
        try (Database server = open()) {
            System.out.println("on Monday");
            migrate(FIRST, JANES);
            history();
            System.out.println("on Tuesday");
            migrate(FIRST, JANES, FLANNS, both);
            history();
            System.out.println("once more");
            migrate(FIRST, JANES, FLANNS, both);
            System.out.println(columns());
        }
    }
}
