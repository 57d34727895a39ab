package library.manage.migrate;

import bookworm.migrations.Migration;
import bookworm.migrations.MigrationGraph;
import bookworm.migrations.Migrator;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import library.manage.Project;
import library.manage.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the migrations of each app, those that are applied with an X. */
@Command(name = "showmigrations", description = "List the migrations, and which of them are applied.", mixinStandardHelpOptions = true)
public final class ShowMigrations implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Parameters(arity = "0..*", paramLabel = "APP", description = "The apps; by default all.")
    private List<String> apps = List.of();

    @Override public Integer call() {
        return workspace.inDatabase(() -> {
            Project project = workspace.project();
            apps.forEach(project::checkApp);
            MigrationGraph graph = project.graph();
            Collection<Migration> applied = new Migrator(graph, line -> { }).applied();
            for (String app : apps.isEmpty() ? project.packages().keySet() : apps) {
                System.out.println(app + (graph.migrations(app).isEmpty() ? "\n (no migrations)" : ""));
                for (Migration each : graph.migrations(app)) {
                    System.out.println((applied.contains(each) ? " [X] " : " [ ] ") + each.name());
                }
            }
            return 0;
        });
    }
}
