package bookworm.db;

import java.sql.*;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;

/** Lends connections. Whoever borrows one gives it back, whatever happened in between. */
interface ConnectionSource {

    Connection borrow() throws SQLException;

    default void giveBack(Connection connection) throws SQLException { connection.close(); }

    /** Closes the connections that nobody has borrowed. */
    default void close() throws SQLException {
    }

    /**
     * A pool such as HikariCP keeps the connections itself: closing one hands it back. It is closed by whoever made it.
     */
    static ConnectionSource of(DataSource dataSource) { return dataSource::getConnection; }

    /**
     * Connections of a JDBC URL, opened when needed and kept for reuse. One always stays open while the database is,
     * which is also what keeps H2's in-memory database alive.
     */
    static ConnectionSource of(String url, String user, String password) {
        Deque<Connection> idle = new ConcurrentLinkedDeque<>();
        return new ConnectionSource() {
            @Override
            public Connection borrow() throws SQLException {
                Connection next = idle.poll();
                return next != null ? next : DriverManager.getConnection(url, user, password);
            }

            @Override
            public void giveBack(Connection connection) throws SQLException {
                if (!connection.isClosed()) {
                    idle.push(connection);
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
