package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.*;
import java.util.function.Consumer;

/** The rows of a running query, each mapped when it is asked for. It holds a connection until it is closed. */
final class RowStream<T> extends Spliterators.AbstractSpliterator<T> {

    /** How many rows the driver fetches at a time, where it does not fetch them all. */
    private static final int FETCH_SIZE = 1000;

    private final Sql sql;
    private final RowMapper<T> mapper;
    private final Loan loan;
    private final boolean committing;
    private PreparedStatement statement;
    private ResultSet rows;

    RowStream(Sql sql, RowMapper<T> mapper, ConnectionSource source, Dialect dialect) throws SQLException {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.sql = sql;
        this.mapper = mapper;
        this.loan = new Loan(source, source.borrow());
        this.committing = loan.connection().getAutoCommit();
        long start = QueryLog.start();
        try {
            // PostgreSQL fetches all rows at once unless a transaction holds the place.
            loan.connection().setAutoCommit(false);
            statement = loan.connection().prepareStatement(sql.text());
            statement.setFetchSize(FETCH_SIZE);
            Database.bind(statement, sql, dialect);
            rows = statement.executeQuery();
        } catch (SQLException e) {
            throw loan.source().failed(e, sql);
        } finally {
            QueryLog.record(sql, start);
            if (rows == null) {
                close();
            }
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            if (!rows.next()) {
                return false;
            }
            action.accept(mapper.map(rows));
            return true;
        } catch (SQLException e) {
            throw loan.source().failed(e, sql);
        }
    }

    void close() {
        try (loan) {
            if (statement != null) {
                statement.close();
            }
            if (!loan.connection().isClosed()) {
                loan.connection().setAutoCommit(committing);
            }
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        }
    }
}
