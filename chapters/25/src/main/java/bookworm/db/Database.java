package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.*;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.*;
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

    private static final Deque<Database> OPEN = new ConcurrentLinkedDeque<>();
    private static final ThreadLocal<Database> USED = new ThreadLocal<>();

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
        OPEN.push(this);
    }

    /** Opens the database at a JDBC URL and makes it the current one. */
    public static Database open(String url) { return open(url, null, null); }

    public static Database open(String url, String user, String password) {
        return new Database(ConnectionSource.of(url, user, password));
    }

    /** Opens a database on a pool of connections. Closing the database leaves the pool open: close that too. */
    public static Database open(DataSource pool) { return new Database(ConnectionSource.of(pool)); }

    /**
     * The database that this thread uses, else the one opened last of those still open. Throws a {@link DatabaseError} if none
     * is open.
     */
    public static Database current() {
        Database database = USED.get() != null ? USED.get() : OPEN.peek();
        if (database == null) {
            throw new DatabaseError("No database is open. Open one first: Database.open(\"jdbc:h2:mem:library\").");
        }
        return database;
    }

    /** Runs a block for which this is the current database of this thread. */
    public void use(Runnable block) { use(withoutResult(block)); }

    /** {@link #use(Runnable)} for a block that gives a result: read it inside, since a queryset asks when it is read. */
    public <T> T use(Supplier<T> block) { return with(USED, this, block); }

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
     * connection until its last row was read or it is closed: use it in a try-with-resources, and it may stop half way.
     */
    public <T> Stream<T> stream(Sql sql, RowMapper<T> mapper) { return stream(sql, mapper, 1, rows -> rows); }

    /** The same, so many rows at a time. What is made of them may ask the database too, on the connection that the stream holds. */
    public <T, R> Stream<R> stream(Sql sql, RowMapper<T> mapper, int chunk, Function<List<T>, List<R>> finish) {
        Loan loan = borrow();
        Transaction transaction = Transaction.on(loan);
        RowStream<T, List<R>> rows = new RowStream<>(sql, mapper, chunk,
            next -> with(running, transaction, () -> finish.apply(next)), loan, dialect);
        return StreamSupport.stream(rows, false).<R>flatMap(List::stream).onClose(rows::close);
    }

    /** Whether there is a table of that name. */
    public boolean hasTable(String table) {
        Sql tables = Sql.of("SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ?", table);
        return !query(tables, row -> row.getInt(1)).isEmpty();
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
    public static void atomic(Atomic options, Runnable block) { atomic(options, withoutResult(block)); }

    /** {@link #atomic(Atomic, Runnable)} for a block that gives a result. */
    public static <T> T atomic(Atomic options, Supplier<T> block) {
        Database database = current();
        return database.isInTransaction() ? database.inside(options, block) : database.begin(options, block);
    }

    private <T> T inside(Atomic options, Supplier<T> block) {
        options.checkInside();
        return running.get().runInside(block);
    }

    private <T> T begin(Atomic options, Supplier<T> block) {
        List<Runnable> afterCommit = new ArrayList<>();
        T result = options.retrying(() -> {
            afterCommit.clear();
            try (Loan loan = connections.borrow(options.isolation())) {
                Transaction transaction = new Transaction(loan, afterCommit);
                return with(running, transaction, () -> transaction.run(block));
            }
        });
        afterCommit.forEach(Runnable::run);
        return result;
    }

    /** Whether this thread is inside {@link #atomic} on this database. */
    public boolean isInTransaction() { return running.get() != null; }

    /** Runs work outside of this thread's transaction, which meanwhile keeps its connection and what it has locked. */
    public static void outside(Runnable work) { with(current().running, null, withoutResult(work)); }

    /**
     * Runs the action once the transaction of this thread has committed; at once where there is none. It never runs when
     * the block that registered it is rolled back. What it throws undoes nothing, but keeps later actions from running.
     */
    public static void onCommit(Runnable action) {
        Optional.ofNullable(current().running.get()).ifPresentOrElse(transaction -> transaction.afterCommit(action), action);
    }

    /** Then the database opened before is current again. A connection that is still lent is closed when it comes back. */
    @Override public void close() {
        OPEN.remove(this);
        connections.close();
    }

    /** What lends this thread its connection. */
    private Loan borrow() { return isInTransaction() ? running.get() : connections.borrow(); }

    /** Runs a block for which this thread has another value there. */
    private static <V, T> T with(ThreadLocal<V> place, V value, Supplier<T> block) {
        V before = place.get();
        place.set(value);
        try {
            return block.get();
        } finally {
            place.set(before);
        }
    }

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
            long start = QueryLog.start();
            try (PreparedStatement statement = connection.prepareStatement(sql.text(), keyColumns)) {
                dialect.bind(statement, sql.parameters());
                return work.apply(statement);
            } catch (SQLException e) {
                throw loan.failed(e, sql);
            } finally {
                QueryLog.record(sql, start);
            }
        }
    }
}
