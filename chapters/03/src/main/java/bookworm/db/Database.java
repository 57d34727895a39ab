package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.*;
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
    private volatile ConnectionSource connections;

    private Database(String name, ConnectionSource connections) {
        this.name = name;
        this.connections = connections;
        // A wrong URL fails here, not at the first query.
        borrowing(connections, loan -> loan.connection().getMetaData());
    }

    /** Opens the database at a JDBC URL. */
    public static Database open(String url) { return open(url, null, null); }

    public static Database open(String url, String user, String password) {
        // What follows the address may be a password.
        return new Database(url.split("[?;]")[0], ConnectionSource.of(url, user, password));
    }

    /** Opens a database on a pool of connections. Closing the database leaves the pool open: close that too. */
    public static Database open(DataSource pool) {
        return new Database(pool.toString(), ConnectionSource.of(pool));
    }

    /** Runs a query and maps each of its rows. */
    public <T> List<T> query(Sql sql, RowMapper<T> mapper) {
        return run(sql, statement -> readAll(statement.executeQuery(), mapper));
    }

    private static <T> List<T> readAll(ResultSet rows, RowMapper<T> mapper) throws SQLException {
        try (rows) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(mapper.map(rows));
            }
            return result;
        }
    }

    /** Runs a statement that changes rows, or the schema. Gives the number of rows it matched. */
    public int update(Sql sql) { return run(sql, PreparedStatement::executeUpdate); }

    @Override
    public void close() {
        ConnectionSource open = connections;
        connections = this::refuse;
        try {
            open.close();
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while closing " + name);
        }
    }

    private Connection refuse() {
        throw new DatabaseError("The database " + name + " is closed. Keep it open for as long as its objects are used.");
    }

    private interface Work<C, T> {
        T apply(C resource) throws SQLException;
    }

    private <T> T run(Sql sql, Work<PreparedStatement, T> work) {
        return borrowing(connections, loan -> execute(loan, sql, work));
    }

    private <T> T execute(Loan loan, Sql sql, Work<PreparedStatement, T> work) {
        long start = System.nanoTime();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text())) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, System.nanoTime() - start);
        }
    }

    private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
        int index = 1;
        for (Object parameter : sql.parameters()) {
            statement.setObject(index++, parameter);
        }
    }

    private <T> T borrowing(ConnectionSource source, Work<Loan, T> work) {
        try (Loan loan = new Loan(source, source.borrow())) {
            return work.apply(loan);
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while using a connection of " + name);
        }
    }
}
