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
        this.name = withoutPassword(address);
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
        return new ConnectionSource(url, () -> connect(url, user, password), true);
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            // Some drivers print the URL, and with it a password.
            String message = String.valueOf(e.getMessage());
            throw message.contains(url)
                ? new SQLException(message.replace(url, withoutPassword(url)), e.getSQLState(), e.getErrorCode()) : e;
        }
    }

    /** A password may stand before an @, or among the options that follow a question mark or a semicolon. */
    private static String withoutPassword(String address) {
        return address.split("[?;]")[0].replaceFirst("^(jdbc:\\w+:).*@", "$1");
    }

    Lent borrow() {
        if (closed) {
            throw new DatabaseError("The database " + name + " is closed. Keep it open for as long as its objects are used.");
        }
        try {
            return new Lent(take());
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while connecting to " + name);
        }
    }

    private Connection take() throws SQLException {
        for (Connection next = idle.poll(); next != null; next = idle.poll()) {
            if (!next.isClosed()) {
                return next;
            }
        }
        return connector.connect();
    }

    /** One that is closed broke, as when the server is started anew, and those that are idle have broken too. */
    private void putBack(Connection connection) throws SQLException {
        boolean isBroken = connection.isClosed();
        if (keeps && !isBroken) {
            idle.push(connection);
        } else {
            connection.close();
        }
        if (isBroken || closed) {
            closeIdle();
        }
    }

    /** Lends no more, and closes the connections that nobody has borrowed; the others are closed when they come back. */
    void close() {
        closed = true;
        try {
            closeIdle();
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while closing " + name);
        }
    }

    private void closeIdle() throws SQLException {
        for (Connection next = idle.poll(); next != null; next = idle.poll()) {
            next.close();
        }
    }

    /** A connection of this source, and how it came. */
    final class Lent implements Loan {

        private final Connection connection;
        private final boolean wasCommitting;
        private Optional<Integer> isolationBefore = Optional.empty();

        private Lent(Connection connection) throws SQLException {
            this.connection = connection;
            this.wasCommitting = connection.getAutoCommit();
            connection.setAutoCommit(true);
        }

        @Override
        public Connection connection() { return connection; }

        void isolate(Isolation isolation) throws SQLException {
            isolationBefore = Optional.of(connection.getTransactionIsolation());
            connection.setTransactionIsolation(isolation.level);
        }

        @Override
        public void close() {
            try {
                if (!connection.isClosed()) {
                    restore();
                }
                putBack(connection);
            } catch (SQLException e) {
                discard(e);
                throw DatabaseError.from(e, "while giving back a connection of " + name);
            }
        }

        private void restore() throws SQLException {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            if (isolationBefore.isPresent()) {
                connection.setTransactionIsolation(isolationBefore.get());
            }
            connection.setAutoCommit(wasCommitting);
        }

        /** Cuts it off, so that nobody gets it again. */
        private void discard(SQLException cause) {
            try (connection) {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
