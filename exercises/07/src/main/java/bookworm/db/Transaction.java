package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.*;
import java.util.function.Supplier;

/**
 * The transaction of a thread. It lends its one connection until it ends, or until a statement fails: PostgreSQL then refuses
 * all others, and so every database does here.
 */
final class Transaction implements Loan {

    private interface Step {
        void run(Connection connection) throws SQLException;
    }

    private final Loan loan;
    /** Of the blocks that run inside it, the innermost first. */
    private final Deque<Savepoint> savepoints = new ArrayDeque<>();
    /** What is to run once it has committed. */
    private final List<Runnable> afterCommit;
    /** What failed first inside; null while nothing has. */
    private Throwable failure;

    Transaction(Loan loan, List<Runnable> afterCommit) {
        this.loan = loan;
        this.afterCommit = afterCommit;
    }

    @Override public Connection connection() {
        if (failure != null) {
            throw new DatabaseError("A statement failed inside this transaction, so what was done can only be rolled back: no "
                + "statement runs, and nothing is committed, before the end of the atomic block around it. Put what may fail into "
                + "a Database.atomic of its own, and catch the error outside of that. What failed first: " + failure.getMessage(),
                failure);
        }
        return loan.connection();
    }

    @Override public DatabaseError failed(SQLException cause, Sql sql) {
        DatabaseError error = DatabaseError.from(cause, sql.toString());
        fail(error);
        return error;
    }

    private void fail(Throwable error) { failure = failure == null ? error : failure; }

    /** The connection stays with the transaction until that ends. */
    @Override public void close() { }

    void afterCommit(Runnable action) { afterCommit.add(action); }

    /** Runs the block that is the whole transaction. When it throws, nothing is committed: giving back the connection undoes it. */
    <T> T run(Supplier<T> block) {
        throw new bookworm.exercises.Todo("07.1", "begin, run the block, and commit");
    }

    /** Runs a block inside the transaction. When it throws, what it did is undone, and nothing else. */
    <T> T runInside(Supplier<T> block) {
        throw new bookworm.exercises.Todo("07.3", "run the block, or go back to where it began");
    }

    private void step(String name, Step step) {
        try {
            step.run(connection());
        } catch (SQLException e) {
            throw failed(e, Sql.of(name));
        }
    }

    /** A rollback that fails must not hide why it was needed. */
    private void rollback(Savepoint savepoint, Throwable thrown) {
        try {
            loan.connection().rollback(savepoint);
            failure = null;
        } catch (SQLException e) {
            thrown.addSuppressed(e);
            fail(thrown);
        }
    }
}
