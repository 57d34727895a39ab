package desk;

import bookworm.db.*;
import ch.qos.logback.classic.*;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.sql.*;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;

/**
 * Another desk, which writes just after a certain statement of this thread: the first, the second, ... Where there are not so many,
 * it writes at the end. Where we hold a lock on the row, it waits for us, and we go on as soon as it does: the database says so.
 *
 * <p>Its own statement is logged too, so the ear must hear while it hears: hence no synchronized appender.
 */
final class OtherDesk implements AutoCloseable {

    private static final String WAITING = "SELECT EXISTS (SELECT * FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL)";

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
                        untilItHasWrittenOrWaits();
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

    /** Asks by a connection of its own, which nobody hears: what we do is counted and shown. */
    private void untilItHasWrittenOrWaits() {
        try (Connection connection = SmallLibrary.connect(); PreparedStatement waiting = connection.prepareStatement(WAITING)) {
            while (!done.isDone() && !isTrue(waiting)) {
                Thread.onSpinWait();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say who waits", e);
        }
    }

    private static boolean isTrue(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override public void close() {
        try {
            if (done == null) {
                work.run();
            }
            done.join();
        } finally {
            log.detachAppender(ear);
            log.setLevel(level);
            log.setAdditive(additive);
        }
    }
}
