package lesson;

import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.errors.MigrationError;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;

/** The Java of the lesson's table, row by row; prints what ours answers. */
public class DjangoTable {

    public static void main(String[] args) {
        MigrationGraph graph = graph(FIRST, FLANNS, JANES);
        try (Database desk = open()) {
            Migrator migrator = new Migrator(graph, line -> { });
            try {
                migrator.planAll(null);
            } catch (MigrationError e) {
                System.out.println(e.getClass().getSimpleName());
            }
            MigrationMaker.empty(graph, "desk").named("both");
            migrator.migrate(() -> migrator.planTo(JANES), true);
            System.out.println(migrator.applied().stream().map(Migration::name).toList());
            migrator.planTo(graph.find("desk", "0001"));
            System.out.println(migrator.sql(new Planned(JANES, true)));
        }
    }
}
