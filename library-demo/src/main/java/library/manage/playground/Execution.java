package library.manage.playground;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ExecutionControlException;
import library.manage.SnippetLoader;

/** A program in a thread of its own, which ends by itself, or is stopped: even a loop without end, by JShell's engine. */
final class Execution {

    private static final Duration MOMENT = Duration.ofMillis(250);
    private static final int MOMENTS = 20;

    private final Class<?> type;
    private final LocalExecutionControl engine;
    private final Sandbox sandbox;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final CompletableFuture<Void> asked = new CompletableFuture<>();

    Execution(Program program, ClassLoader models, Sandbox sandbox) throws ExecutionControlException, ReflectiveOperationException {
        SnippetLoader loader = new SnippetLoader(models);
        this.engine = new LocalExecutionControl((LoaderDelegate) loader);
        this.sandbox = sandbox;
        engine.load(program.classes().entrySet().stream().map(each -> new ClassBytecodes(each.getKey(), each.getValue()))
            .toArray(ClassBytecodes[]::new));
        this.type = loader.findClass(Source.CLASS);
    }

    /** Runs what is given around the code, until it ends or is stopped. Gives why it was stopped; empty where it was not. */
    Optional<String> run(Runnable around, BiConsumer<Integer, Object> seen, Duration limit) throws ReflectiveOperationException {
        type.getField(Source.FRAME).set(null, around);
        type.getField(Source.SEEN).set(null, seen);
        Thread thread = new Thread(this::enter, "playground");
        thread.setDaemon(true);
        thread.start();
        within(limit, CompletableFuture.anyOf(ended, asked));
        if (ended.isDone()) {
            return Optional.empty();
        }
        String why = asked.isDone() ? "Stopped." : "Stopped, since it ran for more than " + limit.toSeconds() + " seconds.";
        end();
        return Optional.of(why);
    }

    /** The value that the code gives back. */
    Object code() throws Throwable {
        try {
            return type.getMethod(Source.RUN).invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    void stop() {
        asked.complete(null);
    }

    /** Whether it ended at last: code may catch even what stops it. */
    boolean hasEnded() {
        return ended.isDone();
    }

    private void enter() {
        try {
            engine.invoke(Source.CLASS, Source.ENTER);
        } catch (ExecutionControlException stopped) {
            // It is told why by run.
        } finally {
            ended.complete(null);
        }
    }

    /** First by itself, at its next statement; then by force, but not in the midst of the database. */
    private void end() {
        sandbox.stop();
        within(MOMENT, ended);
        for (int i = 0; i < MOMENTS && !ended.isDone(); i++) {
            if (!sandbox.isBusy()) {
                stopThread();
            }
            within(MOMENT, ended);
        }
    }

    private void stopThread() {
        try {
            engine.stop();
        } catch (ExecutionControlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void within(Duration limit, Future<?> what) {
        try {
            what.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // The caller looks whether it is done.
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
