package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.List;
import java.util.function.Supplier;

/** A transaction of one thread, or a savepoint inside one. It lends the one connection that it has. */
final class Transaction implements ConnectionSource {

    /** What is to run once it has committed. */
    final List<Runnable> afterCommit;
    /** Whether a block without a savepoint has failed inside. */
    boolean broken;
    private final Connection connection;
    private final Savepoint savepoint;

    /** Without a savepoint it is the whole transaction. */
    Transaction(Connection connection, Savepoint savepoint, List<Runnable> afterCommit) {
        this.connection = connection;
        this.savepoint = savepoint;
        this.afterCommit = afterCommit;
    }

    @Override
    public Connection borrow() {
        if (broken) {
            throw new DatabaseError("A block without a savepoint failed inside this transaction, so what was done can only be "
                + "rolled back: no statement runs, and nothing is committed, before the end of the atomic block around it.");
        }
        return connection;
    }

    @Override
    public void giveBack(Connection lent) {
        // It stays with the transaction until that ends.
    }

    /** Runs the block and keeps what it did, or, when it throws, undoes it. */
    <T> T run(Supplier<T> block) throws SQLException {
        try {
            connection.setAutoCommit(false);
            T result = block.get();
            commit();
            return result;
        } catch (Throwable failure) {
            rollback(failure);
            throw failure;
        } finally {
            connection.setAutoCommit(savepoint == null);
        }
    }

    private void commit() throws SQLException {
        if (savepoint == null) {
            borrow().commit();
        } else {
            borrow().releaseSavepoint(savepoint);
        }
    }

    /** A rollback that fails must not hide why it was needed. */
    private void rollback(Throwable failure) {
        try {
            if (savepoint == null) {
                connection.rollback();
            } else {
                connection.rollback(savepoint);
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
