package bookworm.db;

import java.sql.*;
import java.util.*;
import java.util.function.Consumer;

/** The rows of a running query, each mapped when it is asked for. It holds a connection until its end, or until it is closed. */
final class RowStream<T> extends Spliterators.AbstractSpliterator<T> {

    /** How many rows the driver fetches at a time, where it does not fetch them all. */
    private static final int FETCH_SIZE = 1000;

    private final Sql sql;
    private final RowMapper<T> mapper;
    private final Loan loan;
    /** Whether the transaction that it runs in is its own, and to be committed when it is closed. */
    private boolean commits;
    private PreparedStatement statement;
    private ResultSet rows;
    private boolean atEnd;
    private boolean closed;

    RowStream(Sql sql, RowMapper<T> mapper, Loan loan, Dialect dialect) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.sql = sql;
        this.mapper = mapper;
        this.loan = loan;
        Connection connection = loan.connection();
        long start = QueryLog.start();
        try {
            boolean isOutside = connection.getAutoCommit();
            // PostgreSQL fetches all rows at once unless a transaction holds the place.
            connection.setAutoCommit(false);
            statement = connection.prepareStatement(sql.text());
            statement.setFetchSize(FETCH_SIZE);
            dialect.bind(statement, sql.parameters());
            rows = statement.executeQuery();
            commits = isOutside;
        } catch (SQLException e) {
            throw loan.failed(e, sql);
        } finally {
            QueryLog.record(sql, start);
            if (rows == null) {
                close();
            }
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (atEnd) {
            return false;
        }
        try {
            // Refuses to go on where the transaction failed or ended.
            loan.connection();
            if (rows.next()) {
                action.accept(mapper.map(rows));
                return true;
            }
        } catch (SQLException e) {
            commits = false;
            throw loan.failed(e, sql);
        }
        atEnd = true;
        close();
        return false;
    }

    void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (loan; Statement closing = statement) {
            if (commits) {
                loan.connection().commit();
            }
        } catch (SQLException e) {
            throw loan.failed(e, sql);
        }
    }
}
