package library.manage.migrate;

import bookworm.migrations.Migration;
import bookworm.migrations.MigrationGraph;
import bookworm.migrations.MigrationMaker;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operation;
import bookworm.migrations.Operation.Description;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import library.manage.Project;
import library.manage.UserError;
import library.manage.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes migrations for what has changed in the models since the last ones. It needs no database. */
@Command(name = "makemigrations", description = "Write migrations for what has changed in the models. Compile them with "
    + "the next command.", mixinStandardHelpOptions = true)
public final class MakeMigrations implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Parameters(arity = "0..*", paramLabel = "APP", description = "The apps to write migrations for; by default all.")
    private List<String> apps = List.of();

    @Option(names = {"-n", "--name"}, paramLabel = "NAME", description = "What the migration is called, after its number.")
    private String name;

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Option(names = "--check", description = "Write nothing; exit with 1 if there is anything to write.")
    private boolean check;

    @Option(names = "--empty", description = "Write a migration that does nothing yet, to be filled by hand.")
    private boolean empty;

    @Option(names = "--merge", description = "Put one migration after two that both come last.")
    private boolean merge;

    @Mixin
    private Answers answers;

    @Override public Integer call() {
        Project project = workspace.project();
        apps.forEach(project::checkApp);
        List<Made> made = made(project);
        if (made.isEmpty()) {
            System.out.println(nothing());
        }
        for (Made each : made) {
            write(name == null ? each : each.named(name), project);
        }
        return check && !made.isEmpty() ? 1 : 0;
    }

    private List<Made> made(Project project) {
        if (merge) {
            return merged(project);
        }
        return empty ? emptied(project) : changes(project);
    }

    private String nothing() {
        if (merge) {
            return "No conflicts detected to merge.";
        }
        if (apps.isEmpty()) {
            return "No changes detected";
        }
        return "No changes detected in " + (apps.size() == 1 ? "app" : "apps") + " '" + String.join("', '", apps) + "'";
    }

    private List<Made> changes(Project project) {
        return MigrationMaker.make(project.graph(), project.state(), answers).stream()
            .filter(each -> apps.isEmpty() || apps.contains(each.app())).toList();
    }

    private List<Made> emptied(Project project) {
        if (apps.isEmpty()) {
            throw new UserError("You must supply at least one app label when using --empty: "
                + String.join(", ", project.packages().keySet()) + ".");
        }
        return apps.stream().map(app -> MigrationMaker.empty(project.graph(), app)).toList();
    }

    /** For each app whose migrations have several ends, one that comes after all of them. */
    private List<Made> merged(Project project) {
        MigrationGraph graph = project.graph();
        List<String> conflicting = project.packages().keySet().stream().filter(app -> graph.leaves(app).size() > 1).toList();
        for (String app : conflicting) {
            System.out.println("Merging " + app);
            for (Migration leaf : graph.leaves(app)) {
                System.out.println("  Branch " + leaf.name());
                leaf.operations().forEach(operation -> System.out.println("    " + line(operation)));
            }
        }
        return conflicting.stream().map(app -> MigrationMaker.empty(graph, app)).toList();
    }

    private void write(Made made, Project project) {
        String packageName = project.packages().get(made.app());
        Path file = project.sources().resolve(packageName.replace('.', '/')).resolve(made.name() + ".java");
        System.out.println("Migrations for '" + made.app() + "':\n  " + shown(file));
        made.operations().forEach(operation -> System.out.println("    " + line(operation)));
        if (dryRun || check) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made.source(packageName));
        } catch (IOException e) {
            throw new UserError("Cannot write " + file + ": " + e, e);
        }
    }

    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    private static String line(Operation operation) {
        Description description = operation.describe();
        return description.symbol() + " " + description.sentence();
    }
}
