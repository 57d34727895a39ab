package library.manage.migrate;

import bookworm.migrations.MigrationGraph;
import bookworm.migrations.Migrator;
import bookworm.migrations.Migrator.Planned;
import java.util.concurrent.Callable;
import library.manage.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the SQL of a migration, and runs none of it. */
@Command(name = "sqlmigrate", description = "Print the SQL of a migration, in the database's dialect.", mixinStandardHelpOptions = true)
public final class SqlMigrate implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Parameters(index = "0", paramLabel = "APP", description = "The app.")
    private String app;

    @Parameters(index = "1", paramLabel = "MIGRATION", description = "The migration, by its name or the beginning of it.")
    private String name;

    @Option(names = "--backwards", description = "The SQL that undoes it.")
    private boolean backwards;

    @Override public Integer call() {
        return workspace.inDatabase(() -> {
            workspace.project().checkApp(app);
            MigrationGraph graph = workspace.project().graph();
            new Migrator(graph, line -> { }).sql(new Planned(graph.find(app, name), backwards))
                .forEach(statement -> System.out.println(statement + (statement.startsWith("--") ? "" : ";")));
            return 0;
        });
    }
}
