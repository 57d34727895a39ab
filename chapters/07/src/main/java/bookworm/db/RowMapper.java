package bookworm.db;

import java.sql.*;

/** Turns the row at which a result set stands into an object. It must not move the result set. */
@FunctionalInterface
public interface RowMapper<T> {

    T map(ResultSet row) throws SQLException;
}
