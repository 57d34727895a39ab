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
    private final ConnectionSource source;
    private final Connection connection;
    private PreparedStatement statement;
    private ResultSet rows;

    RowStream(Sql sql, RowMapper<T> mapper, ConnectionSource source) throws SQLException {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.sql = sql;
        this.mapper = mapper;
        this.source = source;
        this.connection = source.borrow();
        long start = QueryLog.start();
        try {
            statement = connection.prepareStatement(sql.text());
            statement.setFetchSize(FETCH_SIZE);
            Database.bind(statement, sql);
            rows = statement.executeQuery();
        } catch (SQLException e) {
            close();
            throw DatabaseError.from(e, sql.toString());
        } finally {
            QueryLog.record(sql, start);
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
            throw DatabaseError.from(e, sql.toString());
        }
    }

    void close() {
        try {
            if (statement != null) {
                statement.close();
            }
            source.giveBack(connection);
        } catch (SQLException e) {
            throw DatabaseError.from(e, sql.toString());
        }
    }
}
