package desk;

import bookworm.db.*;
import ch.qos.logback.classic.*;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.concurrent.*;
import org.slf4j.LoggerFactory;

/**
 * Another desk, which writes just after a certain statement of this thread: the first, the second, ... Where there are not so many,
 * it writes at the end. What holds a lock on the row lets it wait until the end, too.
 *
 * <p>Its own statement is logged too, so the ear must hear while it hears: hence no synchronized appender.
 */
final class OtherDesk implements AutoCloseable {

    private final Logger log = (Logger) LoggerFactory.getLogger("bookworm.sql");
    private final Level level = log.getLevel();
    private final boolean additive = log.isAdditive();
    private final Thread ours = Thread.currentThread();
    private final Runnable work;
    private final UnsynchronizedAppenderBase<ILoggingEvent> ear;
    private CompletableFuture<Integer> done;
    private int heard;
    private boolean hasWritten;
    private boolean cameBetween;
    private boolean came;

    /** The other desk is to run that SQL, in a thread of its own, after so many statements of this thread. */
    OtherDesk(Database library, int after, String sql, Object... values) {
        work = () -> done = CompletableFuture.supplyAsync(() -> library.update(Sql.of(sql, values)));
        ear = new UnsynchronizedAppenderBase<>() {
            @Override protected void append(ILoggingEvent statement) {
                if (Thread.currentThread() == ours) {
                    hasWritten |= !statement.getFormattedMessage().startsWith("SELECT");
                    heard++;
                    if (heard == after) {
                        came = true;
                        cameBetween = !hasWritten;
                        work.run();
                        waitFor(hasWritten ? 300 : 20_000);
                    }
                }
            }
        };
        ear.setContext(log.getLoggerContext());
        ear.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(ear);
    }

    /** Whether it came after we had read, and before we wrote anything. */
    boolean cameBetween() { return cameBetween; }

    /** Whether it came before we were done. */
    boolean came() { return came; }

    /** How many rows it met, once it has been closed. */
    int rows() { return done.join(); }

    private void waitFor(int milliseconds) {
        try {
            done.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.trace("The other desk waits for a lock of ours.");
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The other desk could not write", e);
        }
    }

    @Override public void close() {
        try {
            if (done == null) {
                work.run();
            }
            waitFor(20_000);
        } finally {
            log.detachAppender(ear);
            log.setLevel(level);
            log.setAdditive(additive);
        }
    }
}
