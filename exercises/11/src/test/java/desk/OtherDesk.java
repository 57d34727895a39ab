package desk;

import bookworm.db.*;
import ch.qos.logback.classic.*;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.concurrent.*;
import org.slf4j.LoggerFactory;

/**
 * Another desk. If the first statement of this thread is a SELECT, it writes just after that: the worst moment that there is.
 * Otherwise it writes at the end.
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
    private boolean hasHeard;
    private boolean cameBetween;

    /** The other desk is to run that SQL, in a thread of its own. */
    OtherDesk(Database library, String sql, Object... values) {
        work = () -> CompletableFuture.runAsync(() -> library.update(Sql.of(sql, values))).orTimeout(20, TimeUnit.SECONDS).join();
        ear = new UnsynchronizedAppenderBase<>() {
            @Override protected void append(ILoggingEvent statement) {
                if (!hasHeard && Thread.currentThread() == ours) {
                    hasHeard = true;
                    cameBetween = statement.getFormattedMessage().startsWith("SELECT");
                    if (cameBetween) {
                        work.run();
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

    boolean cameBetween() { return cameBetween; }

    @Override public void close() {
        log.detachAppender(ear);
        log.setLevel(level);
        log.setAdditive(additive);
        if (!cameBetween) {
            work.run();
        }
    }
}
