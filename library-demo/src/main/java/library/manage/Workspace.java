package library.manage;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;

/** What a command works on: a project, and the database that the command line names. No command knows more of the program. */
public interface Workspace {

    Project project();

    /** A connection of the caller's own to the database, whatever it holds. Throws a {@link UserError} if it does not open. */
    Connection connect();

    /**
     * Runs a command while the database is open, whatever tables it has, and gives the command's exit code. Throws a
     * {@link UserError} if the database does not open.
     */
    int inDatabase(Callable<Integer> command);

    /** {@link #inDatabase} where all migrations are applied. Throws a {@link UserError} that names those which are not. */
    int inMigratedDatabase(Callable<Integer> command);

    /** {@link #inMigratedDatabase} after making and filling the tables of a database that has none. */
    int inFilledDatabase(Callable<Integer> command);

    /** Code to try out there. */
    List<Example> examples();
}
