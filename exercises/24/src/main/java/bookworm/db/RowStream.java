package bookworm.db;

import java.sql.*;
import java.util.*;
import java.util.function.*;

/**
 * The rows of a running query, so many at a time, mapped when they are asked for. It holds a connection until its end, or
 * until it is closed.
 *
 * @param <R> what is made of some rows
 */
final class RowStream<T, R> extends Spliterators.AbstractSpliterator<R> {

    private final Sql sql;
    private final RowMapper<T> mapper;
    private final int size;
    private final Function<List<T>, R> finish;
    private final Loan loan;
    private PreparedStatement statement;
    private ResultSet rows;
    private boolean atEnd;
    private boolean closed;

    RowStream(Sql sql, RowMapper<T> mapper, int size, Function<List<T>, R> finish, Loan loan) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.sql = sql;
        this.mapper = mapper;
        this.size = size;
        this.finish = finish;
        this.loan = loan;
        Connection connection = loan.connection();
        long start = QueryLog.start();
        try {
            statement = connection.prepareStatement(sql.text());
            Database.bind(statement, sql);
            rows = statement.executeQuery();
        } catch (SQLException e) {
            throw loan.failed(e, sql);
        } finally {
            QueryLog.record(sql, start);
            if (rows == null) {
                close();
            }
        }
    }

    @Override public boolean tryAdvance(Consumer<? super R> action) {
        throw new bookworm.exercises.Todo("24.3", "read some rows, and pass them on");
    }

    void close() {
        throw new bookworm.exercises.Todo("24.3", "give back what the stream holds");
    }
}
