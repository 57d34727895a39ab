package library.manage;

import bookworm.meta.ModelMeta;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes what the library holds as a fixture, after Django's {@code dumpdata}: {@link FixtureWriter}. */
@Command(name = "dumpdata", description = "Write the library's objects as JSON, in the format of Django's fixtures.",
    mixinStandardHelpOptions = true)
public final class DumpData implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Parameters(paramLabel = "MODEL", description = "The models to write, such as Book or books.Book; by default all.")
    private List<String> names = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
        description = "The file to write to, instead of the screen.")
    private Path file;

    @Override
    public Integer call() {
        return workspace.inMigratedDatabase(() -> {
            List<ModelMeta> all = workspace.project().check();
            List<ModelMeta> models = names.isEmpty() ? all
                : names.stream().map(name -> Fixtures.model(name, all)).distinct().toList();
            if (file == null) {
                FixtureWriter.write(models, System.out);
            } else {
                System.out.println("Wrote " + writeFile(models) + " objects to " + file + ".");
            }
            return 0;
        });
    }

    private int writeFile(List<ModelMeta> models) {
        try (OutputStream out = Files.newOutputStream(file)) {
            return FixtureWriter.write(models, out);
        } catch (IOException e) {
            throw new UserError("Cannot write to " + file + ": " + e, e);
        }
    }
}
