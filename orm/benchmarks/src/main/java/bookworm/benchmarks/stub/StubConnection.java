package bookworm.benchmarks.stub;

import java.lang.reflect.Constructor;
import java.sql.*;

/** Gives statements. Its transactions have nothing to do. */
abstract class StubConnection implements Connection {

    private static final Constructor<? extends StubStatement> STATEMENT = Stub.constructor(StubStatement.class, StubQuery.class);
    private static final Constructor<? extends StubArray> ARRAY = Stub.constructor(StubArray.class, Object[].class);

    private final DatabaseMetaData about;
    private boolean autoCommit = true;

    StubConnection(DatabaseMetaData about) {
        this.about = about;
    }

    @Override public PreparedStatement prepareStatement(String sql) {
        return Stub.make(STATEMENT, StubQuery.of(sql));
    }

    @Override public PreparedStatement prepareStatement(String sql, int generatedKeys) {
        return prepareStatement(sql);
    }

    @Override public PreparedStatement prepareStatement(String sql, int[] keyColumns) {
        return prepareStatement(sql);
    }

    @Override public PreparedStatement prepareStatement(String sql, String[] keyColumns) {
        return prepareStatement(sql);
    }

    @Override public PreparedStatement prepareStatement(String sql, int type, int concurrency) {
        return prepareStatement(sql);
    }

    @Override public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability) {
        return prepareStatement(sql);
    }

    @Override public Statement createStatement() {
        return prepareStatement("");
    }

    @Override public Array createArrayOf(String type, Object[] elements) {
        return Stub.make(ARRAY, (Object) elements);
    }

    @Override public DatabaseMetaData getMetaData() {
        return about;
    }

    @Override public boolean getAutoCommit() {
        return autoCommit;
    }

    @Override public void setAutoCommit(boolean autoCommit) {
        this.autoCommit = autoCommit;
    }

    @Override public int getTransactionIsolation() {
        return TRANSACTION_READ_COMMITTED;
    }

    @Override public boolean isValid(int timeout) {
        return true;
    }

    /** A list of values as one parameter. */
    abstract static class StubArray implements Array {
        private final Object[] elements;

        StubArray(Object[] elements) {
            this.elements = elements;
        }

        @Override public Object getArray() {
            return elements;
        }
    }
}
