package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database that is open, and the one place where SQL runs: every statement passes through here, is logged, and is
 * turned into a {@link DatabaseError} when it fails.
 * <pre>{@code
 * try (Database library = Database.open("jdbc:h2:mem:library")) {
 *     library.update(Sql.of("UPDATE books_book SET pages = ? WHERE id = ?", 424, 1));
 * }
 * }</pre>
 * Each statement borrows a connection and gives it back.
 */
public final class Database implements AutoCloseable {

    private final String name;
    private final ConnectionSource connections;
    private volatile boolean closed;

    private Database(String name, ConnectionSource connections) {
        this.name = name;
        this.connections = connections;
        borrowing(Connection::getMetaData); // a wrong URL fails here, not at the first query
    }

    /** Opens the database at a JDBC URL. */
    public static Database open(String url) {
        return open(url, null, null);
    }

    public static Database open(String url, String user, String password) {
        return new Database(url, ConnectionSource.of(url, user, password));
    }

    /** Opens a database on a pool of connections. Closing the database leaves the pool open: close that too. */
    public static Database open(DataSource pool) {
        return new Database(pool.toString(), ConnectionSource.of(pool));
    }

    /** Runs a query and maps each of its rows. */
    public <T> List<T> query(Sql sql, RowMapper<T> mapper) {
        return run(sql, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(mapper.map(rows));
                }
                return result;
            }
        });
    }

    /** Runs a statement that changes rows, or the schema. Gives the number of rows it matched. */
    public int update(Sql sql) {
        return run(sql, PreparedStatement::executeUpdate);
    }

    @Override
    public void close() {
        closed = true;
        try {
            connections.close();
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while closing " + name);
        }
    }

    private interface Work<C, T> {
        T apply(C resource) throws SQLException;
    }

    private <T> T run(Sql sql, Work<PreparedStatement, T> work) {
        return borrowing(connection -> execute(connection, sql, work));
    }

    private <T> T execute(Connection connection, Sql sql, Work<PreparedStatement, T> work) {
        long start = System.nanoTime();
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            int index = 1;
            for (Object parameter : sql.parameters()) {
                statement.setObject(index++, parameter);
            }
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }

    private <T> T borrowing(Work<Connection, T> work) {
        if (closed) {
            throw new DatabaseError("The database " + name + " is closed. Keep it open for as long as its objects are used.");
        }
        try {
            Connection connection = connections.borrow();
            try {
                return work.apply(connection);
            } finally {
                connections.giveBack(connection);
            }
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while using a connection of " + name);
        }
    }
}
