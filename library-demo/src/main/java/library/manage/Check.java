package library.manage;

import bookworm.errors.ModelError;
import bookworm.meta.Models;
import java.util.concurrent.Callable;
import library.Library;
import picocli.CommandLine.Command;

/** Says whether the models are declared rightly, and if not, every mistake at once. It needs no database. */
@Command(name = "check", description = "Check the models, without a database.", mixinStandardHelpOptions = true)
public final class Check implements Callable<Integer> {

    private final Class<?>[] models;

    public Check() {
        this(Library.MODELS);
    }

    Check(Class<?>... models) {
        this.models = models;
    }

    @Override
    public Integer call() {
        try {
            Models.check(models);
            System.out.println("System check identified no issues (" + models.length + " models).");
            return 0;
        } catch (ModelError mistakes) {
            System.err.println("System check identified " + mistakes.getMessage());
            return 1;
        }
    }
}
