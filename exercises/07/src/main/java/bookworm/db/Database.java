package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.*;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A database that is open, and the one place where SQL runs: every statement passes through here, is logged, and is
 * turned into a {@link DatabaseError} when it fails.
 * <pre>{@code
 * try (Database library = Database.open("jdbc:h2:mem:library")) {
 *     Database.atomic(() -> { ... });
 * }
 * }</pre>
 * The database opened last is the current one, for all threads. Each statement borrows a connection and gives it back;
 * inside {@link #atomic} a thread keeps one connection until the end.
 */
public final class Database implements AutoCloseable {

    private static volatile Database current;

    private final ConnectionSource connections;
    private final Dialect dialect;
    /** The transaction of each thread that has one. */
    private final ThreadLocal<Transaction> running = new ThreadLocal<>();

    private Database(ConnectionSource connections) {
        this.connections = connections;
        try (Loan loan = connections.borrow()) {
            this.dialect = Dialect.of(loan.connection().getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while asking what database this is");
        }
        current = this;
    }

    /** Opens the database at a JDBC URL and makes it the current one. */
    public static Database open(String url) { return open(url, null, null); }

    public static Database open(String url, String user, String password) {
        return new Database(ConnectionSource.of(url, user, password));
    }

    /** Opens a database on a pool of connections. Closing the database leaves the pool open: close that too. */
    public static Database open(DataSource pool) { return new Database(ConnectionSource.of(pool)); }

    /** The database that was opened last. Throws a {@link DatabaseError} if none is open. */
    public static Database current() {
        Database database = current;
        if (database == null) {
            throw new DatabaseError("No database is open. Open one first: Database.open(\"jdbc:h2:mem:library\").");
        }
        return database;
    }

    public Dialect dialect() { return dialect; }

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

    /** Runs an INSERT and gives the value that the database made for the key column, one for each row, in their order. */
    public List<Object> insert(Sql sql, String keyColumn) {
        return run(sql, statement -> {
            statement.executeUpdate();
            return readAll(statement.getGeneratedKeys(), key -> key.getObject(1));
        }, keyColumn);
    }

    /**
     * Runs the block as one transaction of the current database: all of it is committed, or, when it throws, none.
     * Inside another {@code atomic} it is a savepoint: a throw undoes the inner block alone, and goes on upwards.
     */
    public static void atomic(Runnable block) { atomic(withoutResult(block)); }

    /** {@link #atomic(Runnable)} for a block that gives a result. */
    public static <T> T atomic(Supplier<T> block) {
        Database database = current();
        return database.isInTransaction() ? database.running.get().runInside(block) : database.begin(block);
    }

    private <T> T begin(Supplier<T> block) {
        throw new bookworm.exercises.Todo("07.2", "run the block as a transaction, and then what waits for the commit");
    }

    /** Whether this thread is inside {@link #atomic} on this database. */
    public boolean isInTransaction() { return running.get() != null; }

    /**
     * Runs the action once the transaction of this thread has committed; at once where there is none. It never runs when
     * the block that registered it is rolled back. What it throws undoes nothing, but keeps later actions from running.
     */
    public static void onCommit(Runnable action) {
        throw new bookworm.exercises.Todo("07.2", "let the action wait for the commit, or run it");
    }

    /** Closes its connections. One that is still lent is closed when it comes back. */
    @Override public void close() {
        if (current == this) {
            current = null;
        }
        connections.close();
    }

    /** What lends this thread its connection. */
    private Loan borrow() { return isInTransaction() ? running.get() : connections.borrow(); }

    private static Supplier<Void> withoutResult(Runnable block) {
        return () -> {
            block.run();
            return null;
        };
    }

    private interface Work<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(Sql sql, Work<T> work, String... keyColumns) {
        try (Loan loan = borrow()) {
            Connection connection = loan.connection();
            long start = System.nanoTime();
            try (PreparedStatement statement = connection.prepareStatement(sql.text(), keyColumns)) {
                bind(statement, sql);
                return work.apply(statement);
            } catch (SQLException e) {
                throw loan.failed(e, sql);
            } finally {
                QueryLog.record(sql, System.nanoTime() - start);
            }
        }
    }

    private static void bind(PreparedStatement statement, Sql sql) throws SQLException {
        int index = 1;
        for (Object parameter : sql.parameters()) {
            statement.setObject(index++, parameter);
        }
    }
}
