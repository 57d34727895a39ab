package library.manage;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads a fixture into the library, after Django's {@code loaddata}: {@link FixtureLoader}. */
@Command(name = "loaddata", description = "Read objects from JSON, all or nothing. One whose key is there already is "
    + "written over that one.", mixinStandardHelpOptions = true)
public final class LoadData implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Parameters(paramLabel = "FILE", description = "A fixture, as 'dumpdata' or Django writes it.")
    private Path file;

    @Override
    public Integer call() {
        return workspace.inMigratedDatabase(() -> {
            int objects = FixtureLoader.load(file, workspace.project().check());
            System.out.println("Installed " + objects + (objects == 1 ? " object." : " objects."));
            return 0;
        });
    }
}
