package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.*;

/** The transaction of one thread: its connection, and what is to run once it has committed. */
final class Transaction {

    final Connection connection;
    /** Whether a block without a savepoint has failed inside. */
    boolean broken;
    private final List<Runnable> afterCommit = new ArrayList<>();

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new Transaction(connection);
    }

    void refuseIfBroken() {
        if (broken) {
            throw new DatabaseError("A block without a savepoint failed inside this transaction, so what was done can only be "
                + "rolled back: no statement runs, and nothing is committed, before the end of the atomic block around it.");
        }
    }

    void onCommit(Runnable action) {
        afterCommit.add(action);
    }

    List<Runnable> commit() throws SQLException {
        connection.commit();
        return afterCommit;
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** A mark to return to: rolling back to it undoes what came after, and forgets the actions registered since. */
    Mark mark() throws SQLException {
        return new Mark(connection.setSavepoint(), afterCommit.size());
    }

    final class Mark {
        private final Savepoint savepoint;
        private final int actions;

        private Mark(Savepoint savepoint, int actions) {
            this.savepoint = savepoint;
            this.actions = actions;
        }

        void release() throws SQLException {
            connection.releaseSavepoint(savepoint);
        }

        void rollback() throws SQLException {
            connection.rollback(savepoint);
            broken = false;
            afterCommit.subList(actions, afterCommit.size()).clear();
        }
    }
}
