package library.manage.playground;

import bookworm.db.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import library.manage.Workspace;

/** Compiles and runs what the reader typed, one program at a time, and takes back what it wrote. */
final class Runner {

    private final Workspace workspace;
    private final Duration limit;
    private final Compiler compiler;
    private final Semaphore free = new Semaphore(1);
    private volatile Execution running;

    Runner(Workspace workspace, Duration limit) {
        this.workspace = workspace;
        this.limit = limit;
        this.compiler = new Compiler(workspace.project());
    }

    /** What comes of the code, whose writes are kept or not; empty where another program is running. */
    Optional<Answer> run(String code, boolean keep) throws SQLException, ReflectiveOperationException, ExecutionControlException {
        if (!free.tryAcquire()) {
            return Optional.empty();
        }
        try {
            Program program = compiler.compile(code);
            return Optional.of(program.isRefused() ? Answer.refused(program.mistakes()) : run(program, code, keep));
        } finally {
            running = null;
            free.release();
        }
    }

    private Answer run(Program program, String code, boolean keep)
            throws SQLException, ReflectiveOperationException, ExecutionControlException {
        try (Sandbox sandbox = new Sandbox(workspace.connect(), keep);
                Database database = Database.open(sandbox.lender())) {
            running = new Execution(program, workspace.project().loader(), sandbox);
            Run run = new Run(program, running);
            Optional<String> stopped = run.untilItEnds(limit);
            if (!running.hasEnded()) {
                return Answer.failed(stopped.orElseThrow() + " But it catches what stops it and goes on, without the database: "
                    + "end the playground to be rid of it.");
            }
            boolean keeps = keep && stopped.isEmpty() && run.isWell();
            if (keeps) {
                sandbox.keep();
            }
            sandbox.takeBack();
            String end = stopped.orElse(run.isWell() ? "Done." : "It threw an exception.");
            String written = keeps ? " What it wrote is kept." : " What it wrote is taken back.";
            return run.answer(run.hasWritten() ? end + written : end, stopped.isPresent(), code, database);
        }
    }

    /** Ends the program that is running, if one is. */
    void stop() {
        Execution now = running;
        if (now != null) {
            now.stop();
        }
    }
}
