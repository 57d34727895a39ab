package library.manage.inspect;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import library.manage.UserError;
import library.manage.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the models that fit a database's tables, after Django's {@code inspectdb}. What it does not know, it says. */
@Command(name = "inspectdb", description = "Write Java models for the tables of a database, which may be any.",
    mixinStandardHelpOptions = true)
public final class InspectDb implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Parameters(paramLabel = "TABLE", description = "The tables to look at; by default all.")
    private List<String> tables = List.of();

    @Option(names = "--schema", paramLabel = "SCHEMA", description = "The schema of the tables; by default the "
        + "connection's own. The models do not name it: open a database whose own schema it is.")
    private String schema;

    @Option(names = "--into", paramLabel = "FOLDER", description = "The source folder to write to, one file a model, "
        + "each in its package. By default one class with all models goes to the screen.")
    private Path folder;

    @Option(names = "--package", paramLabel = "PACKAGE", description = "The package of the models.")
    private String packageName = "";

    @Override public Integer call() throws SQLException {
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            throw new UserError("'" + packageName + "' is no name for a package.");
        }
        Inspection inspection = inspect();
        List<InspectedModel> models = InspectedModel.of(inspection);
        if (folder == null) {
            System.out.print(ModelSource.fileOfAll(models, inspection, packageName));
            tellLeftOut(inspection, System.err);
        } else {
            write(models, inspection);
            System.out.println("Wrote " + models.size() + (models.size() == 1 ? " model" : " models") + " into " + folder + ".");
            tellLeftOut(inspection, System.out);
        }
        return 0;
    }

    private Inspection inspect() throws SQLException {
        try (Connection connection = workspace.connect()) {
            return new Inspection(new TableReader(connection, schema).read(tables));
        }
    }

    private static void tellLeftOut(Inspection inspection, PrintStream out) {
        inspection.tablesLeftOut().forEach(out::println);
        inspection.columnsLeftOut().forEach(out::println);
    }

    /** Writes all or nothing: a file that is there already may have been changed by hand. */
    private void write(List<InspectedModel> models, Inspection inspection) {
        Path into = folder.resolve(packageName.replace('.', '/'));
        List<Path> there = models.stream().map(model -> fileOf(model, into)).filter(Files::exists).toList();
        if (!there.isEmpty()) {
            throw new UserError("Nothing was written: " + there.get(0) + " is there already. Delete it, or choose "
                + "another folder.");
        }
        try {
            Files.createDirectories(into);
            for (InspectedModel model : models) {
                Files.writeString(fileOf(model, into), ModelSource.file(model, packageName));
            }
            Path info = into.resolve("package-info.java");
            if (!packageName.isEmpty() && Files.notExists(info)) {
                Files.writeString(info, ModelSource.packageInfo(inspection, packageName));
            }
        } catch (IOException e) {
            throw new UserError("Cannot write models into " + into + ": " + e, e);
        }
    }

    private static Path fileOf(InspectedModel model, Path into) {
        return into.resolve(model.type().text() + ".java");
    }
}
