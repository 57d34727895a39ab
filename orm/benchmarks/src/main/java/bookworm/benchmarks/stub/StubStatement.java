package bookworm.benchmarks.stub;

import java.lang.reflect.Constructor;
import java.sql.*;
import java.util.Arrays;

/** Takes parameters, of which it looks at the first number, and gives rows without looking for any. */
abstract class StubStatement implements PreparedStatement {

    private static final Constructor<? extends StubRows> ROWS =
        Stub.constructor(StubRows.class, StubQuery.class, StubStatement.class, long.class, int.class);
    private static final StubQuery KEYS = StubQuery.of("select id from loan where id = ?");

    private final StubQuery query;
    private long firstNumber = -1;
    private int batched;
    /** How many rows there are to read, or were written, by the last execution; each is taken once. */
    private int written = -1;
    private int keys;
    private ResultSet rows;

    StubStatement(StubQuery query) {
        this.query = query;
    }

    private void number(long value) {
        if (firstNumber < 0) {
            firstNumber = value;
        }
    }

    @Override public void setLong(int index, long value) {
        number(value);
    }

    @Override public void setInt(int index, int value) {
        number(value);
    }

    @Override public void setObject(int index, Object value) throws SQLException {
        if (value instanceof Number number) {
            number(number.longValue());
        } else if (value instanceof Object[] list) {
            setObject(index, list[0]);
        }
    }

    @Override public void setObject(int index, Object value, int type) throws SQLException {
        setObject(index, value);
    }

    @Override public void setArray(int index, Array value) throws SQLException {
        setObject(index, value.getArray());
    }

    @Override public void addBatch() {
        batched++;
    }

    @Override public ResultSet executeQuery() {
        execute();
        return rows;
    }

    @Override public int executeUpdate() {
        execute();
        return written;
    }

    @Override public int[] executeBatch() {
        int[] counts = new int[batched];
        Arrays.fill(counts, 1);
        keys = batched;
        batched = 0;
        return counts;
    }

    @Override public boolean execute() {
        if (query.selects()) {
            rows = Stub.make(ROWS, query, this, query.firstRow(firstNumber), query.rows());
            written = -1;
        } else {
            rows = null;
            written = query.rows();
            keys = written;
        }
        firstNumber = -1;
        return rows != null;
    }

    @Override public ResultSet getResultSet() {
        return rows;
    }

    @Override public int getUpdateCount() {
        return written;
    }

    @Override public boolean getMoreResults() {
        rows = null;
        written = -1;
        return false;
    }

    @Override public ResultSet getGeneratedKeys() {
        return Stub.make(ROWS, KEYS, this, 1L, keys);
    }
}
