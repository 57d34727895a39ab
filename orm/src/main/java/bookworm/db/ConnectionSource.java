package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;

/** Lends connections. Whoever borrows one gives it back, whatever happened in between. */
interface ConnectionSource {

    Connection borrow() throws SQLException;

    /** One that does not commit by itself was not brought to the end of its transaction: it is cut, and nobody gets it again. */
    default void giveBack(Connection connection) throws SQLException {
        try (connection) {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.abort(Runnable::run);
            }
        }
    }

    /** Told of a statement that failed. Gives the error to throw. */
    default DatabaseError failed(SQLException cause, Sql sql) {
        return DatabaseError.from(cause, sql.toString());
    }

    /** Closes the connections that nobody has borrowed. */
    default void close() throws SQLException {
    }

    /**
     * A pool such as HikariCP keeps the connections itself: closing one hands it back. It is closed by whoever made it.
     */
    static ConnectionSource of(DataSource dataSource) { return dataSource::getConnection; }

    /**
     * Connections of a JDBC URL, opened when needed and kept for reuse, without asking whether they still live. One always
     * stays open while the database is, which is also what keeps H2's in-memory database alive.
     */
    static ConnectionSource of(String url, String user, String password) {
        Deque<Connection> idle = new ConcurrentLinkedDeque<>();
        return new ConnectionSource() {
            @Override
            public Connection borrow() throws SQLException {
                for (Connection next = idle.poll(); next != null; next = idle.poll()) {
                    if (!next.isClosed()) {
                        return next;
                    }
                }
                return DriverManager.getConnection(url, user, password);
            }

            @Override
            public void giveBack(Connection connection) throws SQLException {
                if (connection.isClosed()) {
                    // It broke, as when the server is started anew, and those that are idle have broken too.
                    close();
                } else if (connection.getAutoCommit()) {
                    idle.push(connection);
                } else {
                    connection.close();
                }
            }

            @Override
            public void close() throws SQLException {
                for (Connection next = idle.poll(); next != null; next = idle.poll()) {
                    next.close();
                }
            }
        };
    }
}
