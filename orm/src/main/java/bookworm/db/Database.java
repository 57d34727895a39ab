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

    private final String name;
    private volatile ConnectionSource connections;
    private final Dialect dialect;
    /** The innermost transaction of each thread. */
    final ThreadLocal<Transaction> transaction = new ThreadLocal<>();

    private Database(String name, ConnectionSource connections) {
        this.name = name;
        this.connections = connections;
        this.dialect = borrowing(connections, loan -> Dialect.of(loan.connection().getMetaData().getDatabaseProductName()));
        CurrentDatabase.opened(this);
    }

    /** Opens the database at a JDBC URL and makes it the current one. */
    public static Database open(String url) { return open(url, null, null); }

    public static Database open(String url, String user, String password) {
        // What follows the address may be a password.
        return new Database(url.split("[?;]")[0], ConnectionSource.of(url, user, password));
    }

    /** Opens a database on a pool of connections. Closing the database leaves the pool open: close that too. */
    public static Database open(DataSource pool) {
        return new Database(pool.toString(), ConnectionSource.of(pool));
    }

    /**
     * The database that this thread uses, else the one opened last of those still open. Throws a {@link DatabaseError} if none
     * is open.
     */
    public static Database current() { return CurrentDatabase.get(); }

    /** Runs a block for which this is the current database of this thread. */
    public void use(Runnable block) {
        use(() -> {
            block.run();
            return null;
        });
    }

    /** {@link #use(Runnable)} for a block that gives a result: read it inside, since a queryset asks when it is read. */
    public <T> T use(Supplier<T> block) { return CurrentDatabase.use(this, block); }

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

    /**
     * Runs a query and maps each row when the stream comes to it, so that they are never all in memory. The stream holds a
     * connection until it is closed: use it in a try-with-resources, and it may stop half way.
     */
    public <T> Stream<T> stream(Sql sql, RowMapper<T> mapper) {
        try {
            RowStream<T> rows = new RowStream<>(sql, mapper, source(), dialect);
            return StreamSupport.stream(rows, false).onClose(rows::close);
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while using a connection of " + name);
        }
    }

    /** Whether there is a table of that name, told by the driver. */
    public boolean hasTable(String table) {
        return borrowing(source(), loan -> {
            Connection connection = loan.connection();
            ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", null);
            return readAll(tables, row -> row.getString("TABLE_NAME")).contains(table);
        });
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
    public static void atomic(Runnable block) { atomic(Atomic.with(), block); }

    /** {@link #atomic(Runnable)} for a block that gives a result. */
    public static <T> T atomic(Supplier<T> block) { return atomic(Atomic.with(), block); }

    /** {@link #atomic(Runnable)} with options: isolation, retries. */
    public static void atomic(Atomic options, Runnable block) {
        atomic(options, () -> {
            block.run();
            return null;
        });
    }

    /** {@link #atomic(Atomic, Runnable)} for a block that gives a result. */
    public static <T> T atomic(Atomic options, Supplier<T> block) { return options.run(current(), block); }

    /** Whether this thread is inside {@link #atomic} on this database. */
    public boolean isInTransaction() { return transaction.get() != null; }

    /** Runs work outside of this thread's transaction, which meanwhile keeps its connection and what it has locked. */
    public static void outside(Runnable work) {
        ThreadLocal<Transaction> transaction = current().transaction;
        Transaction running = transaction.get();
        transaction.remove();
        try {
            work.run();
        } finally {
            transaction.set(running);
        }
    }

    /**
     * Runs the action once the transaction of this thread has committed; at once where there is none. It never runs when
     * the block that registered it is rolled back. What it throws undoes nothing, but keeps later actions from running.
     */
    public static void onCommit(Runnable action) {
        Transaction running = current().transaction.get();
        if (running == null) {
            action.run();
        } else {
            running.afterCommit.add(action);
        }
    }

    /** Runs a block in a transaction that begins and ends with it. */
    <T> T run(Transaction begun, Supplier<T> block) {
        Transaction outer = transaction.get();
        return borrowing(source(), loan -> {
            transaction.set(begun);
            try {
                return begun.run(loan.connection(), block);
            } finally {
                transaction.set(outer);
            }
        });
    }

    /** Then the database opened before is current again. */
    @Override
    public void close() {
        ConnectionSource open = connections;
        connections = this::refuse;
        CurrentDatabase.closed(this);
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
        return borrowing(source(), loan -> execute(loan, sql, work, keyColumns));
    }

    private <T> T execute(Loan loan, Sql sql, Work<PreparedStatement, T> work, String... keyColumns) {
        long start = QueryLog.start();
        try (PreparedStatement statement = loan.connection().prepareStatement(sql.text(), keyColumns)) {
            bind(statement, sql, dialect);
            return work.apply(statement);
        } catch (SQLException e) {
            throw loan.source().failed(e, sql);
        } finally {
            QueryLog.record(sql, start);
        }
    }

    static void bind(PreparedStatement statement, Sql sql, Dialect dialect) throws SQLException {
        int index = 1;
        for (Object parameter : sql.parameters()) {
            dialect.bind(statement, index++, parameter);
        }
    }

    /** Who lends the connection for a statement of this thread. */
    private ConnectionSource source() {
        Transaction running = transaction.get();
        return running != null ? running : connections;
    }

    private <T> T borrowing(ConnectionSource source, Work<Loan, T> work) {
        try (Loan loan = new Loan(source, source.borrow())) {
            return work.apply(loan);
        } catch (SQLException e) {
            throw DatabaseError.from(e, "while using a connection of " + name);
        }
    }
}
