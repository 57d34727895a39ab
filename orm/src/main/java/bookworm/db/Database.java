package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.*;
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

    private final String name;
    private volatile ConnectionSource connections;
    private final Dialect dialect;
    private final ThreadLocal<Transaction> transaction = new ThreadLocal<>();

    private Database(String name, ConnectionSource connections) {
        this.name = name;
        this.connections = connections;
        this.dialect = borrowing(connections, connection -> Dialect.of(connection.getMetaData().getDatabaseProductName()));
        current = this;
    }

    /** Opens the database at a JDBC URL and makes it the current one. */
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

    /** The database opened last. Throws a {@link DatabaseError} if none is open. */
    public static Database current() {
        Database database = current;
        if (database == null) {
            throw new DatabaseError("No database is open. Open one first: Database.open(\"jdbc:h2:mem:library\").");
        }
        return database;
    }

    public Dialect dialect() {
        return dialect;
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

    /**
     * Runs a query and maps each row when the stream comes to it, so that they are never all in memory. The stream holds a
     * connection until it is closed: use it in a try-with-resources, and it may stop half way.
     */
    public <T> Stream<T> stream(Sql sql, RowMapper<T> mapper) {
        try {
            RowStream<T> rows = new RowStream<>(sql, mapper, source());
            return StreamSupport.stream(rows, false).onClose(rows::close);
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while using a connection of " + name);
        }
    }

    /** Whether there is a table of that name, told by the driver. */
    public boolean hasTable(String table) {
        return borrowing(source(), connection -> {
            ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), table, null);
            return !readAll(tables, row -> table).isEmpty();
        });
    }

    /** Runs work while a connection of its own holds what a statement locks; in the end the statement is rolled back. */
    public <T> T holding(Sql sql, Supplier<T> work) {
        return borrowing(connections, connection -> {
            connection.setAutoCommit(false);
            try {
                execute(connection, sql, PreparedStatement::executeUpdate);
                return work.get();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    /** Runs a statement that changes rows, or the schema. Gives the number of rows it matched. */
    public int update(Sql sql) {
        return run(sql, PreparedStatement::executeUpdate);
    }

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
    public static void atomic(Runnable block) {
        atomic(() -> {
            block.run();
            return null;
        });
    }

    /** {@link #atomic(Runnable)} for a block that gives a result. */
    public static <T> T atomic(Supplier<T> block) {
        Database database = current();
        Transaction outer = database.transaction.get();
        List<Runnable> afterCommit = new ArrayList<>();
        T result = database.borrowing(database.source(), connection -> {
            Savepoint savepoint = outer == null ? null : connection.setSavepoint();
            Transaction begun = new Transaction(connection, savepoint, afterCommit);
            database.transaction.set(begun);
            try {
                return begun.run(block);
            } finally {
                database.transaction.set(outer);
            }
        });
        afterCommit.forEach(database::afterCommit);
        return result;
    }

    /**
     * {@link #atomic(Runnable)} without a savepoint of its own inside another transaction: when the block throws, the whole
     * transaction can only be rolled back, and refuses every further statement.
     */
    public static void atomicWithoutSavepoint(Runnable block) {
        Transaction running = current().transaction.get();
        if (running == null) {
            atomic(block);
            return;
        }
        try {
            block.run();
        } catch (Throwable failure) {
            running.broken = true;
            throw failure;
        }
    }

    /**
     * Runs the action once the transaction of this thread has committed; at once where there is none. It never runs
     * when the block that registered it is rolled back.
     */
    public static void onCommit(Runnable action) {
        current().afterCommit(action);
    }

    private void afterCommit(Runnable action) {
        Transaction running = transaction.get();
        if (running == null) {
            action.run();
        } else {
            running.afterCommit.add(action);
        }
    }

    @Override
    public void close() {
        ConnectionSource open = connections;
        connections = this::refuse;
        if (current == this) {
            current = null;
        }
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

    private <T> T run(Sql sql, Work<PreparedStatement, T> work, String... keyColumns) {
        return borrowing(source(), connection -> execute(connection, sql, work, keyColumns));
    }

    private <T> T execute(Connection connection, Sql sql, Work<PreparedStatement, T> work, String... keyColumns) {
        long start = QueryLog.start();
        try (PreparedStatement statement = connection.prepareStatement(sql.text(), keyColumns)) {
            bind(statement, sql);
            return work.apply(statement);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, start);
        }
    }

    static void bind(PreparedStatement statement, Sql sql) throws SQLException {
        int index = 1;
        for (Object parameter : sql.parameters()) {
            statement.setObject(index++, parameter);
        }
    }

    /** Who lends the connection for a statement of this thread. */
    private ConnectionSource source() {
        Transaction running = transaction.get();
        return running != null ? running : connections;
    }

    private <T> T borrowing(ConnectionSource source, Work<Connection, T> work) {
        try {
            Connection connection = source.borrow();
            try {
                return work.apply(connection);
            } finally {
                source.giveBack(connection);
            }
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while using a connection of " + name);
        }
    }
}
