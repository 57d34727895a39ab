package library.manage.migrate;

import bookworm.meta.FieldState;
import bookworm.meta.ModelState;
import bookworm.migrations.MigrationGraph;
import bookworm.migrations.MigrationMaker;
import bookworm.migrations.Migrator;
import bookworm.migrations.Migrator.Planned;
import bookworm.migrations.Operation;
import bookworm.migrations.Questioner;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

    @Override
    public Integer call() {
        return workspace.inDatabase(() -> {
            MigrationGraph graph = workspace.project().graph();
            if (app != null) {
                workspace.project().checkApp(app);
            }
            Migrator migrator = new Migrator(graph, line -> System.out.println("  " + line));
            Supplier<List<Planned>> planned = plan(migrator, graph);
            if (plan) {
                print(planned.get());
            } else {
                migrate(migrator, graph, planned);
            }
            return 0;
        });
    }

    private Supplier<List<Planned>> plan(Migrator migrator, MigrationGraph graph) {
        return target == null ? () -> migrator.planAll(app) : target.equals("zero") ? () -> migrator.planZero(app)
            : () -> migrator.planTo(graph.find(app, target));
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

    private void migrate(Migrator migrator, MigrationGraph graph, Supplier<List<Planned>> planned) {
        String apps = app == null ? String.join(", ", workspace.project().packages().keySet()) : app;
        System.out.println("Operations to perform:\n  " + (target == null ? "Apply all migrations: " + apps
            : target.equals("zero") ? "Unapply all migrations: " + app : "Target specific migration: " + graph.find(app, target).label()));
        System.out.println("Running migrations:");
        boolean[] nothing = {false};
        migrator.migrate(() -> {
            List<Planned> todo = planned.get();
            nothing[0] = todo.isEmpty();
            return todo;
        }, fake);
        if (nothing[0]) {
            System.out.println("  No migrations to apply.");
            hint(graph);
        }
    }

    /** Whoever migrates and sees nothing happen may have forgotten the step before. */
    private void hint(MigrationGraph graph) {
        if (!MigrationMaker.make(graph, workspace.project().state(), new Unasked()).isEmpty()) {
            System.out.println("  Your models have changes that are not yet reflected in a migration, and so won't be applied.\n"
                + "  Run 'makemigrations' to make new migrations, and then re-run 'migrate' to apply them.");
        }
    }

    /** To see whether there are changes it does not matter which. */
    private record Unasked() implements Questioner {

        @Override
        public boolean isRenamed(ModelState gone, ModelState added) {
            return false;
        }

        @Override
        public boolean isRenamed(String model, String gone, String added) {
            return false;
        }

        @Override
        public Object valueForNewField(String model, String name, FieldState field) {
            return null;
        }

        @Override
        public Optional<Object> valueForNulls(String model, String name, FieldState field) {
            return Optional.empty();
        }
    }
}
