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
    private final Atomic options;
    /** Null for the whole transaction. */
    private final Transaction outer;
    private Connection connection;
    private Savepoint savepoint;
    private int isolationBefore;
    /** What failed first inside; null while nothing has. */
    private Throwable failure;

    Transaction(Atomic options, Transaction outer, List<Runnable> afterCommit) {
        this.options = options;
        this.outer = outer;
        this.afterCommit = afterCommit;
    }

    @Override
    public Connection borrow() {
        if (failure != null) {
            throw new DatabaseError("A statement failed inside this transaction, so what was done can only be rolled back: no "
                + "statement runs, and nothing is committed, before the end of the atomic block around it. Put what may fail into "
                + "a Database.atomic of its own, and catch the error outside of that. What failed first: " + failure.getMessage(),
                failure);
        }
        return connection;
    }

    /** It stays with the transaction until that ends. */
    @Override
    public void giveBack(Connection lent) {
    }

    @Override
    public DatabaseError failed(SQLException cause, Sql sql) {
        DatabaseError error = DatabaseError.from(cause, sql.toString());
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
        if (options.isolation().isPresent()) {
            isolationBefore = connection.getTransactionIsolation();
            connection.setTransactionIsolation(options.isolation().get().level);
        }
    }

    private void commit() throws SQLException {
        if (outer == null) {
            borrow().commit();
            putBack();
        } else {
            borrow().releaseSavepoint(savepoint);
            outer.afterCommit.addAll(afterCommit);
        }
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
            if (options.isolation().isPresent()) {
                connection.setTransactionIsolation(isolationBefore);
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // The transaction has ended all the same. Nobody will get this connection again.
        }
    }
}
