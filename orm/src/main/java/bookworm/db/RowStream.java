package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** The rows of a running query, each mapped when it is asked for. */
final class RowStream<T> extends AbstractSpliterator<T> {

    /** How many rows the driver fetches at a time, where it does not fetch them all. */
    private static final int FETCH_SIZE = 1000;

    private final Sql sql;
    private final RowMapper<T> mapper;
    private final PreparedStatement statement;
    private final ResultSet rows;

    RowStream(Connection connection, Sql sql, RowMapper<T> mapper) throws SQLException {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.sql = sql;
        this.mapper = mapper;
        this.statement = connection.prepareStatement(sql.text());
        try {
            statement.setFetchSize(FETCH_SIZE);
            Database.bind(statement, sql);
            this.rows = statement.executeQuery();
        } catch (SQLException e) {
            statement.close();
            throw e;
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

    void close() throws SQLException {
        statement.close();
    }
}
