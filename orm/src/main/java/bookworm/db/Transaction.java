package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.*;
import java.util.function.Supplier;

/**
 * A transaction of one thread, or a block inside one, which a savepoint marks. It lends the one connection that it has, until
 * a statement fails: PostgreSQL then refuses all others, and so every database does here.
 */
final class Transaction implements ConnectionSource {

    /** What is to run once the whole transaction has committed. */
    final List<Runnable> afterCommit;
    /** What is to run once this block, or one around it, was rolled back. */
    final List<Runnable> afterRollback = new ArrayList<>();
    final Atomic options;
    /** When its time is over, as {@link System#nanoTime} counts. */
    private final long deadline;
    /** Null for the whole transaction. */
    private final Transaction outer;
    private Connection connection;
    private Savepoint savepoint;
    private int isolationBefore;
    /** What failed first inside; null while nothing has. */
    private Throwable failure;

    Transaction(Atomic options, Transaction outer, List<Runnable> afterCommit) {
        this.options = outer == null ? options : outer.options;
        this.outer = outer;
        this.afterCommit = afterCommit;
        this.deadline = outer != null ? outer.deadline
            : options.timeout != null ? System.nanoTime() + options.timeout.toNanos() : 0;
    }

    @Override
    public Connection borrow() {
        if (failure != null) {
            throw new DatabaseError("A statement failed inside this transaction, so what was done can only be rolled back: no "
                + "statement runs, and nothing is committed, before the end of the atomic block around it. Put what may fail into "
                + "a Database.atomic of its own, and catch the error outside of that. What failed first: " + failure.getMessage(),
                failure);
        }
        if (isOver()) {
            throw new DatabaseError("The transaction took longer than its timeout of " + options.timeout.toMillis()
                + " ms, so no statement runs any more, and nothing is committed.");
        }
        return connection;
    }

    private boolean isOver() { return options.timeout != null && System.nanoTime() - deadline >= 0; }

    /** It stays with the transaction until that ends. */
    @Override
    public void giveBack(Connection lent) {
    }

    @Override
    public void prepare(Statement statement) throws SQLException {
        if (options.timeout != null) {
            statement.setQueryTimeout((int) ((deadline - System.nanoTime()) / 1_000_000_000) + 1);
        }
    }

    @Override
    public DatabaseError failed(SQLException cause, Sql sql) {
        DatabaseError error = DatabaseError.from(cause, sql.toString());
        if (isOver()) {
            error.about("The transaction took longer than its timeout of " + options.timeout.toMillis() + " ms.");
        }
        fail(error);
        return error;
    }

    private void fail(Throwable error) { failure = failure == null ? error : failure; }

    <T> T runWithoutSavepoint(Supplier<T> block) {
        try {
            return block.get();
        } catch (Throwable thrown) {
            fail(thrown);
            throw thrown;
        }
    }

    /** Runs the block on a connection, and keeps what it did, or, when it throws, undoes it. */
    <T> T run(Connection lent, Supplier<T> block) {
        connection = lent;
        try {
            begin();
            T result = block.get();
            commit();
            return result;
        } catch (SQLException e) {
            DatabaseError error = failed(e, Sql.of(outer == null ? "BEGIN or COMMIT" : "SAVEPOINT"));
            rollback(error);
            throw error;
        } catch (Throwable thrown) {
            rollback(thrown);
            throw thrown;
        }
    }

    private void begin() throws SQLException {
        if (outer != null) {
            savepoint = connection.setSavepoint();
            return;
        }
        connection.setAutoCommit(false);
        if (options.isolation != null) {
            isolationBefore = connection.getTransactionIsolation();
            connection.setTransactionIsolation(options.isolation.level);
        }
        if (options.readOnly) {
            connection.setReadOnly(true);
        }
    }

    private void commit() throws SQLException {
        if (outer == null) {
            borrow().commit();
            putBack();
        } else {
            borrow().releaseSavepoint(savepoint);
            outer.afterCommit.addAll(afterCommit);
            outer.afterRollback.addAll(afterRollback);
        }
        afterRollback.clear();
    }

    /** A rollback that fails must not hide why it was needed. */
    private void rollback(Throwable thrown) {
        try {
            if (outer == null) {
                connection.rollback();
                putBack();
            } else {
                connection.rollback(savepoint);
            }
        } catch (SQLException e) {
            thrown.addSuppressed(e);
            if (outer != null) {
                outer.fail(thrown);
            }
        }
    }

    /** Leaves the connection as it was. That it commits by itself comes last: {@link ConnectionSource#giveBack} looks at that. */
    private void putBack() {
        try {
            if (options.isolation != null) {
                connection.setTransactionIsolation(isolationBefore);
            }
            if (options.readOnly) {
                connection.setReadOnly(false);
            }
            if (options.timeout != null) {
                // H2 keeps what one statement was given for all later ones of the connection.
                try (Statement any = connection.createStatement()) {
                    any.setQueryTimeout(0);
                }
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The transaction has ended all the same. Nobody will get this connection again.
        }
    }

    /** Runs what waited for a rollback; nothing where there was a commit. */
    void rolledBack(Throwable thrown) {
        for (Runnable action : afterRollback) {
            try {
                action.run();
            } catch (RuntimeException e) {
                thrown.addSuppressed(e);
            }
        }
    }
}
