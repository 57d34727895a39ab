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

    Loan borrow() { return borrow(Optional.empty()); }

    /** One that runs at this isolation until it goes back; empty for the database's default. */
    Loan borrow(Optional<Isolation> isolation) {
        if (closed) {
            throw new DatabaseError("The database " + name + " is closed. Keep it open for as long as its objects are used.");
        }
        try {
            Connection next = idle.poll();
            return lent(next != null && !next.isClosed() ? next : connector.connect(), isolation);
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while connecting to " + name);
        }
    }

    /** The connection, made ready; one that cannot be made so is not kept. */
    private Lent lent(Connection connection, Optional<Isolation> isolation) throws SQLException {
        try {
            Lent lent = new Lent(this, connection, connection.getAutoCommit(),
                isolation.isPresent() ? Optional.of(connection.getTransactionIsolation()) : Optional.empty());
            connection.setAutoCommit(true);
            if (isolation.isPresent()) {
                connection.setTransactionIsolation(isolation.get().level);
            }
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

    /** A connection, and how it came: {@code isolation} is empty where it is as it was. */
    private record Lent(ConnectionSource source, Connection connection, boolean isCommitting, Optional<Integer> isolation)
            implements Loan {

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
            if (isolation.isPresent()) {
                connection.setTransactionIsolation(isolation.get());
            }
            connection.setAutoCommit(isCommitting);
        }
    }
}
