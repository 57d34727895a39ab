package library.manage.migrate;

import bookworm.migrations.MigrationGraph;
import bookworm.migrations.MigrationMaker;
import bookworm.migrations.Migrator;
import bookworm.migrations.Migrator.Planned;
import bookworm.migrations.Operation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import library.manage.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings the database to the state of the migrations: all of them, or up or back to one. */
@Command(name = "migrate", description = "Apply migrations, or undo them.", mixinStandardHelpOptions = true)
public final class Migrate implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Parameters(index = "0", arity = "0..1", paramLabel = "APP", description = "The app; by default all.")
    private String app;

    @Parameters(index = "1", arity = "0..1", paramLabel = "MIGRATION", description = "The migration to be the last one, by its name "
        + "or the beginning of it; 'zero' for none.")
    private String target;

    @Option(names = "--plan", description = "Say what would be done, and do nothing.")
    private boolean plan;

    @Option(names = "--fake", description = "Write down that it was done, and do nothing.")
    private boolean fake;

    @Override public Integer call() {
        return workspace.inDatabase(() -> {
            if (app != null) {
                workspace.project().checkApp(app);
            }
            MigrationGraph graph = workspace.project().graph();
            Migrator migrator = new Migrator(graph, line -> System.out.println("  " + line));
            if (plan) {
                print(planned(migrator));
            } else {
                migrate(migrator);
            }
            return 0;
        });
    }

    private List<Planned> planned(Migrator migrator) {
        if (target == null) {
            return migrator.planAll(app);
        }
        return isZero() ? migrator.planZero(app) : migrator.planTo(migrator.graph().find(app, target));
    }

    private boolean isZero() {
        return "zero".equals(target);
    }

    private static void print(List<Planned> planned) {
        System.out.println("Planned operations:" + (planned.isEmpty() ? "\n  No planned migration operations." : ""));
        for (Planned each : planned) {
            System.out.println(each.migration().label());
            for (Operation operation : each.migration().operations()) {
                System.out.println("    " + (each.backwards() ? "Undo " : "") + operation.describe().sentence());
            }
        }
    }

    private void migrate(Migrator migrator) {
        System.out.println("Operations to perform:\n  " + goal(migrator.graph()));
        System.out.println("Running migrations:");
        AtomicBoolean nothing = new AtomicBoolean();
        migrator.migrate(() -> {
            List<Planned> planned = planned(migrator);
            nothing.set(planned.isEmpty());
            return planned;
        }, fake);
        if (nothing.get()) {
            System.out.println("  No migrations to apply.");
            hint(migrator.graph());
        }
    }

    private String goal(MigrationGraph graph) {
        if (target == null) {
            return "Apply all migrations: " + (app == null ? String.join(", ", workspace.project().packages().keySet()) : app);
        }
        return isZero() ? "Unapply all migrations: " + app : "Target specific migration: " + graph.find(app, target).label();
    }

    /** Whoever migrates and sees nothing happen may have forgotten the step before. */
    private void hint(MigrationGraph graph) {
        if (!MigrationMaker.make(graph, workspace.project().state(), new Unasked()).isEmpty()) {
            System.out.println("  Your models have changes that are not yet reflected in a migration, and so won't be applied.\n"
                + "  Run 'makemigrations' to make new migrations, and then re-run 'migrate' to apply them.");
        }
    }
}
