package library.manage.playground;

import bookworm.db.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * One real transaction, in which a program runs as it does anywhere, and which is taken back in the end: what the program takes
 * for its connections are {@link LentConnection}s. Another thread can stop it.
 */
final class Sandbox implements AutoCloseable {

    private static final Pattern SCHEMA_CHANGE = Pattern.compile("\\s*(CREATE|ALTER|DROP|TRUNCATE|COMMENT)\\b.*",
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    final Connection real;
    private final boolean keeps;
    private final Dialect dialect;
    /** The statements at which the database is at work. */
    private final Set<Statement> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /** One whose work will be kept may do what cannot be taken back. */
    Sandbox(Connection real, boolean keeps) throws SQLException {
        this.real = real;
        this.keeps = keeps;
        this.dialect = Dialect.of(real.getMetaData().getDatabaseProductName());
        real.setAutoCommit(false);
    }

    /** What lends Bookworm its connections. */
    DataSource lender() {
        return LentConnection.proxy(DataSource.class, (self, method, arguments) -> switch (method.getName()) {
            case "getConnection" -> LentConnection.of(this);
            case "toString" -> "the playground";
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    /** Lets no further statement begin, and ends those that run. */
    void stop() {
        stopped = true;
        for (Statement each : running) {
            try {
                each.cancel();
            } catch (SQLException e) {
                // It has just ended.
            }
        }
    }

    /** Whether the database is at work for the program: then its thread must not be cut off. */
    boolean isBusy() {
        return !running.isEmpty();
    }

    /** Makes what was done last. */
    void keep() throws SQLException {
        real.commit();
    }

    /** Undoes what was done and is not kept. After that, statements run again. */
    void takeBack() throws SQLException {
        real.rollback();
        stopped = false;
    }

    /** Lets the database work at a statement, unless it was stopped. */
    <T> T run(Statement statement, String sql, Callable<T> work) throws Exception {
        if (!keeps && !dialect.hasTransactionalDdl() && SCHEMA_CHANGE.matcher(sql).matches()) {
            throw new SQLException("This database commits a change of the schema at once, so the playground could not take it back."
                + " Tick 'Keep what it writes' to run it all the same");
        }
        running.add(statement);
        try {
            if (stopped) {
                throw new SQLException("The run was stopped, so no statement begins any more");
            }
            return work.call();
        } finally {
            running.remove(statement);
        }
    }

    /** Finds the foreign keys that lead nowhere, where the database looks for them at a real COMMIT alone. */
    void checkKeys() throws SQLException {
        if (!dialect.deferrable().isEmpty()) {
            try (Statement check = real.createStatement()) {
                check.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED");
            }
        }
    }

    /** Forgets a savepoint. H2 has done so already where the schema was changed since. */
    void release(Savepoint savepoint) {
        try {
            real.releaseSavepoint(savepoint);
        } catch (SQLException e) {
            // It is forgotten.
        }
    }

    @Override public void close() throws SQLException {
        try (real) {
            real.rollback();
        }
    }
}
