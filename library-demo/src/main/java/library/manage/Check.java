package library.manage;

import bookworm.errors.ModelError;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says whether the models are declared rightly, and if not, every mistake at once. It needs no database. */
@Command(name = "check", description = "Check the models, without a database.", mixinStandardHelpOptions = true)
public final class Check implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Override public Integer call() {
        try {
            int models = workspace.project().check().size();
            System.out.println("System check identified no issues (" + models + " models).");
            return 0;
        } catch (ModelError mistakes) {
            System.err.println("System check identified " + mistakes.getMessage());
            return 1;
        }
    }
}
