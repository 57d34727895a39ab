package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.*;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;

/** Lends the connections of a database. Each commits by itself when it is lent, and goes back as it came. */
final class ConnectionSource {

    private interface Connector {
        Connection connect() throws SQLException;
    }

    private final String name;
    private final Connector connector;
    /** Whether connections that come back are kept here; if not, closing one hands it back to its pool. */
    private final boolean keeps;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private ConnectionSource(String address, Connector connector, boolean keeps) {
        // What follows the address may be a password.
        this.name = address.split("[?;]")[0];
        this.connector = connector;
        this.keeps = keeps;
    }

    /** A pool such as HikariCP keeps the connections itself. It is closed by whoever made it. */
    static ConnectionSource of(DataSource pool) { return new ConnectionSource(pool.toString(), pool::getConnection, false); }

    /**
     * Connections of a JDBC URL, opened when needed and kept for reuse, without asking whether they still live. One always
     * stays open while the database is, which is also what keeps H2's in-memory database alive.
     */
    static ConnectionSource of(String url, String user, String password) {
        return new ConnectionSource(url, () -> DriverManager.getConnection(url, user, password), true);
    }

    Loan borrow() {
        if (closed) {
            throw new DatabaseError("The database " + name + " is closed. Keep it open for as long as its objects are used.");
        }
        try {
            Connection next = idle.poll();
            return lent(next != null ? next : connector.connect());
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while connecting to " + name);
        }
    }

    /** The connection, made ready; one that cannot be made so is not kept. */
    private Lent lent(Connection connection) throws SQLException {
        try {
            Lent lent = new Lent(this, connection, connection.getAutoCommit());
            connection.setAutoCommit(true);
            return lent;
        } catch (SQLException e) {
            discard(connection, e);
            throw e;
        }
    }

    /** Cuts it off, so that nobody gets it again. */
    private static void discard(Connection connection, SQLException cause) {
        try (connection) {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void putBack(Connection connection) throws SQLException {
        if (keeps && !connection.isClosed()) {
            idle.push(connection);
        } else {
            connection.close();
        }
        if (closed) {
            closeIdle();
        }
    }

    /** Lends no more, and closes the connections that nobody has borrowed; the others are closed when they come back. */
    void close() {
        closed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (Connection next = idle.poll(); next != null; next = idle.poll()) {
            try {
                next.close();
            } catch (SQLException e) {
                // It is gone already, and must not keep the others open.
            }
        }
    }

    /** A connection, and how it came. */
    private record Lent(ConnectionSource source, Connection connection, boolean isCommitting) implements Loan {

        @Override public void close() {
            try {
                if (!connection.isClosed()) {
                    restore();
                }
                source.putBack(connection);
            } catch (SQLException e) {
                discard(connection, e);
                throw DatabaseError.from(e, "while giving back a connection of " + source.name);
            }
        }

        private void restore() throws SQLException {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.setAutoCommit(isCommitting);
        }
    }
}
